/** Words at the corner of the window, gone after a while. */
export class Notice {
  /** Holds every notice of its window. */
  readonly containerEl: HTMLElement;
  readonly noticeEl: HTMLElement;
  readonly messageEl: HTMLElement;
  private timer: number | null = null;

  /** `duration` in milliseconds; 0 stays until somebody clicks it away. */
  constructor(message: string | DocumentFragment, duration = 4000) {
    const { body } = activeDocument;
    this.containerEl =
      body.querySelector('.notice-container') ?? body.createDiv({ cls: 'notice-container', attr: { role: 'status' } });
    this.noticeEl = this.containerEl.createDiv({ cls: 'notice' });
    this.messageEl = this.noticeEl.createDiv({ cls: 'notice-message' });
    this.setMessage(message);
    this.noticeEl.addEventListener('click', () => this.hide());
    if (duration > 0) this.timer = window.setTimeout(() => this.hide(), duration);
  }

  setMessage(message: string | DocumentFragment): this {
    this.messageEl.setText(message);
    return this;
  }

  hide(): void {
    if (this.timer !== null) window.clearTimeout(this.timer);
    this.timer = null;
    this.noticeEl.remove();
  }
}
