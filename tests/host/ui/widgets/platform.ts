/** What the host pretends to run on. */
export const Platform = {
  isDesktop: true,
  isDesktopApp: true,
  isMobile: false,
  isMobileApp: false,
  isIosApp: false,
  isAndroidApp: false,
  isPhone: false,
  isTablet: false,
  isMacOS: false,
  isWin: false,
  isLinux: true,
  isSafari: false,
  resourcePathPrefix: 'app://host/',
};

export function setPlatform(device: 'desktop' | 'tablet' | 'phone', ios = false): void {
  const isMobile = device !== 'desktop';
  Object.assign(Platform, {
    isDesktop: !isMobile,
    isDesktopApp: !isMobile,
    isMobile,
    isMobileApp: isMobile,
    isAndroidApp: isMobile && !ios,
    isIosApp: isMobile && ios,
    isSafari: isMobile && ios,
    isLinux: !isMobile,
    isPhone: device === 'phone',
    isTablet: device === 'tablet',
  });
}
