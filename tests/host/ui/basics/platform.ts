import type * as Api from 'obsidian';

export type Device = 'desktop' | 'tablet' | 'phone';

/** One page is one device: what the plugin asks in `Platform` is set when the page starts. */
export const Platform: { -readonly [K in keyof typeof Api.Platform]: (typeof Api.Platform)[K] } = {
  isDesktop: true,
  isMobile: false,
  isDesktopApp: true,
  isMobileApp: false,
  isIosApp: false,
  isAndroidApp: false,
  isPhone: false,
  isTablet: false,
  isMacOS: false,
  isWin: false,
  isLinux: true,
  isSafari: false,
  resourcePathPrefix: 'host://',
};

export function setDevice(device: Device, macOS = false): void {
  const mobile = device !== 'desktop';
  Object.assign(Platform, {
    isDesktop: !mobile,
    isDesktopApp: !mobile,
    isMobile: mobile,
    isMobileApp: mobile,
    isAndroidApp: mobile,
    isPhone: device === 'phone',
    isTablet: device === 'tablet',
    isMacOS: macOS && !mobile,
    isLinux: !macOS && !mobile,
  });
}

let language = 'en';

export const getLanguage = (): string => language;

export function setLanguage(code: string): void {
  language = code;
}
