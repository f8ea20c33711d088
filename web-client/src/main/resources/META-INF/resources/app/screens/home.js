import { m } from '../messages.js';
import { menu } from '../routes.js';
import { replace } from '../router.js';
import { Screen } from '../screen.js';
import { hasRole } from '../session.js';

/** The start is the first screen of the person's first role. */
class HomeScreen extends Screen {
  get heading() {
    return m.loading;
  }

  async load() {
    const first = menu.find((each) => hasRole(...each.role));
    replace(first ? first.path : '/problems/forbidden');
  }
}
customElements.define('home-screen', HomeScreen);
