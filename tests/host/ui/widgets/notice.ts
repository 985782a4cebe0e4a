/** A word at the corner of the window, gone after a while. */
export class Notice {
  readonly containerEl: HTMLElement;
  readonly messageEl: HTMLElement;
  readonly noticeEl: HTMLElement;
  private timer: number | null = null;

  /** `duration` in milliseconds; 0 stays. */
  constructor(message: string | DocumentFragment, duration = 4000) {
    const body = activeDocument.body;
    this.containerEl =
      body.querySelector('.notice-container') ?? body.createDiv({ cls: 'notice-container', attr: { role: 'status' } });
    this.noticeEl = this.containerEl.createDiv({ cls: 'notice' });
    this.messageEl = this.noticeEl.createDiv({ cls: 'notice-message' });
    this.setMessage(message);
    this.noticeEl.addEventListener('click', () => this.hide());
    if (duration > 0) this.timer = window.setTimeout(() => this.hide(), duration);
  }

  setMessage(message: string | DocumentFragment): this {
    this.messageEl.setText(message as string);
    return this;
  }

  hide(): void {
    if (this.timer !== null) window.clearTimeout(this.timer);
    this.noticeEl.remove();
  }
}
