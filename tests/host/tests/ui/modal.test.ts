// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { press, promisesTold, stage } from './widget-stage';
import { ConfirmationModal } from '../../ui/widgets/confirmation-modal';
import { Modal } from '../../ui/widgets/modal';
import { Notice } from '../../ui/widgets/notice';

class Question extends Modal {
  closed = 0;

  override onOpen(): void {
    this.contentEl.empty();
    this.contentEl.createEl('input', { cls: 'first' });
  }

  override onClose(): void {
    this.closed++;
  }
}

afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('a modal', () => {
  it('takes the focus, and gives it back when Escape closes it', () => {
    const box = document.body.createEl('input');
    box.focus();
    const modal = new Question(stage);
    modal.open();
    expect(document.activeElement?.className).toBe('first');
    expect(press('Escape')).toBe(true);
    expect(modal.closed).toBe(1);
    expect(document.activeElement).toBe(box);
    expect(document.querySelector('.modal-container')).toBeNull();
    expect(press('Escape')).toBe(false);
  });

  it('closes once: by its background, its button, or by code', () => {
    const modal = new Question(stage);
    const told = vi.fn();
    modal.setCloseCallback(told);
    modal.open();
    modal.containerEl.querySelector<HTMLElement>('.modal-bg')?.click();
    modal.close();
    expect([modal.closed, told.mock.calls.length]).toEqual([1, 1]);
    modal.open();
    modal.modalEl.querySelector<HTMLElement>('.modal-close-button')?.click();
    expect(modal.closed).toBe(2);
  });

  it('leaves the modal under it open', () => {
    const [under, over] = [new Question(stage), new Question(stage)];
    under.open();
    over.open();
    press('Escape');
    expect([under.closed, over.closed]).toEqual([0, 1]);
    expect(under.modalEl.contains(document.activeElement)).toBe(true);
    press('Escape');
    expect(under.closed).toBe(1);
  });

  it('does not close while a character is being composed', () => {
    const modal = new Question(stage);
    modal.open();
    press('Escape', { isComposing: true });
    expect(modal.closed).toBe(0);
    modal.close();
  });
});

describe('a confirmation', () => {
  it('closes when the handler is done, and stays when it gives something truthy', async () => {
    let refuses = true;
    const modal = new ConfirmationModal(stage);
    const pressed = vi.fn(() => Promise.resolve(refuses));
    modal.addButton((button) => button.setButtonText('Forget').setInitialFocus().onClick(pressed)).addCancelButton();
    modal.open();
    const [forget] = modal.buttonContainerEl.querySelectorAll('button');
    expect(document.activeElement).toBe(forget);
    forget?.click();
    await promisesTold();
    expect(modal.containerEl.isConnected).toBe(true);
    refuses = false;
    forget?.click();
    await promisesTold();
    expect(modal.containerEl.isConnected).toBe(false);
    expect(pressed).toHaveBeenCalledTimes(2);
  });
});

describe('a notice', () => {
  it('goes after its time; with 0 it stays until it is clicked', () => {
    vi.useFakeTimers();
    new Notice('Soon gone.', 1000);
    const staying = new Notice('Here to stay.', 0);
    vi.advanceTimersByTime(999);
    expect(document.querySelectorAll('.notice')).toHaveLength(2);
    vi.advanceTimersByTime(1);
    expect(document.querySelector('.notice-container')?.textContent).toBe('Here to stay.');
    staying.noticeEl.click();
    expect(document.querySelectorAll('.notice')).toHaveLength(0);
    expect(vi.getTimerCount()).toBe(0);
  });
});
