package org.constellation.system.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What an element says, as a condition on it. */
final class Texts {
  private Texts() {}

  static Page.LocatorOptions of(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  static Locator.LocatorOptions locator(String text) {
    return new Locator.LocatorOptions().setHasText(text);
  }

  static Locator.GetByTextOptions exactly() {
    return new Locator.GetByTextOptions().setExact(true);
  }
}
