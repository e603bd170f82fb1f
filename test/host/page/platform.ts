import { guardObject } from "./faults";
import { pageOptions } from "./page-options";

const system = pageOptions.platform === "win" ? "Windows" : window.navigator.userAgent;

export const Platform = {
  isDesktop: !pageOptions.phone,
  isDesktopApp: !pageOptions.phone,
  isMobile: pageOptions.phone,
  isMobileApp: pageOptions.phone,
  isPhone: pageOptions.phone,
  isTablet: false,
  isIosApp: false,
  isAndroidApp: pageOptions.phone,
  isMacOS: system.includes("Mac"),
  isWin: system.includes("Windows"),
  isLinux: system.includes("Linux"),
  isSafari: false,
};

guardObject(Platform, "Platform");
