const usualDuration = 4000;

function container(): HTMLElement {
  const { body } = activeDocument;
  const there = body.querySelector<HTMLElement>(':scope > .notice-container');
  return there ?? body.createDiv({ cls: 'notice-container', attr: { role: 'status', 'aria-live': 'polite' } });
}

/** Words of every notice since the page was opened, for the driver. */
export const noticesShown: string[] = [];

/** A few words in the corner. Stays `duration` milliseconds, for ever if 0; goes when it is clicked. */
export class Notice {
  containerEl: HTMLElement;
  messageEl: HTMLElement;
  noticeEl: HTMLElement;

  constructor(message: string | DocumentFragment, duration?: number) {
    this.containerEl = container().createDiv({ cls: 'notice' });
    this.noticeEl = this.containerEl;
    this.messageEl = this.containerEl.createDiv({ cls: 'notice-message' });
    this.setMessage(message);
    noticesShown.push(this.messageEl.innerText);
    this.containerEl.addEventListener('click', () => this.hide());
    if (duration !== 0) window.setTimeout(() => this.hide(), duration ?? usualDuration);
  }

  setMessage(message: string | DocumentFragment): this {
    this.messageEl.setText(message);
    return this;
  }

  hide(): void {
    this.containerEl.remove();
  }
}
