import { html, nothing } from 'lit';

/** @typedef {{id: string, label: string, help?: string}} Option */

/**
 * A question with its answers as large targets; several may be chosen unless it is single.
 *
 * @param {{name: string, legend: string, options: Option[], chosen?: string[], single?: boolean, hint?: string, required?: boolean,
 *   detailed?: boolean, onChange?: (event: Event) => void}} question
 */
export function choices({ name, legend, options, chosen = [], single = false, hint, required = false, detailed = false, onChange }) {
  return html`
    <fieldset class=${detailed ? 'choices detailed' : 'choices'} @change=${onChange ?? nothing}>
      <legend>${legend}</legend>
      ${hint ? html`<p class="hint">${hint}</p>` : nothing}
      <div class="options">
        ${options.map(
          (option) => html`
            <label class="choice">
              <input type=${single ? 'radio' : 'checkbox'} name=${name} value=${option.id} .checked=${chosen.includes(option.id)}
                ?required=${single && required}>
              <span class="chip">${option.label}${detailed && option.help ? html`<small>${option.help}</small>` : nothing}</span>
            </label>`,
        )}
      </div>
    </fieldset>`;
}

/**
 * @param {{name: string, label: string, value?: string, hint?: string, max: number, rows?: number, required?: boolean,
 *   onInput?: (event: InputEvent) => void}} field
 */
export function textArea({ name, label, value = '', hint, max, rows = 4, required = false, onInput }) {
  return html`
    <label class="field">
      <span>${label}</span>
      ${hint ? html`<span class="hint">${hint}</span>` : nothing}
      <textarea name=${name} rows=${rows} maxlength=${max} .value=${value} ?required=${required} @input=${onInput ?? nothing}></textarea>
    </label>`;
}

/**
 * @param {{name: string, label: string, type?: string, value?: string | number, hint?: string, required?: boolean, min?: number,
 *   max?: number, maxLength?: number, step?: number}} field
 */
export function input({ name, label, type = 'text', value = '', hint, required = false, min, max, maxLength, step }) {
  return html`
    <label class="field">
      <span>${label}</span>
      ${hint ? html`<span class="hint">${hint}</span>` : nothing}
      <input name=${name} type=${type} .value=${String(value)} ?required=${required} min=${min ?? nothing} max=${max ?? nothing}
        maxlength=${maxLength ?? nothing} step=${step ?? nothing}>
    </label>`;
}

/** @param {{name: string, label: string, options: Option[], value?: string, onChange?: (event: Event) => void, hint?: string}} field */
export function select({ name, label, options, value, onChange, hint }) {
  return html`
    <label class="field">
      <span>${label}</span>
      ${hint ? html`<span class="hint">${hint}</span>` : nothing}
      <select name=${name} @change=${onChange ?? nothing}>
        ${options.map((option) => html`<option value=${option.id} ?selected=${option.id === value}>${option.label}</option>`)}
      </select>
    </label>`;
}

/** What was typed into a form. @param {Event} event */
export function typed(event) {
  event.preventDefault();
  return new FormData(/** @type {HTMLFormElement} */ (event.currentTarget));
}

/** Absent rather than empty, as the interface wants it. @param {FormData} data @param {string} name @returns {string | undefined} */
export const text = (data, name) => data.get(name)?.toString().trim() || undefined;

/** @param {FormData} data @param {string} name @returns {string[]} */
export const all = (data, name) => data.getAll(name).map(String);
