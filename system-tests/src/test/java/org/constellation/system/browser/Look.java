package org.constellation.system.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/** How a visitor sees the client. */
enum Look {
  PHONE(390, 844, ColorScheme.LIGHT),
  PHONE_AT_NIGHT(390, 844, ColorScheme.DARK),
  /** A page enlarged to 400 % on a small desktop is as narrow as this (WCAG 1.4.10). */
  ENLARGED(320, 640, ColorScheme.LIGHT),
  DESK(1280, 900, ColorScheme.LIGHT);

  private final int width;
  private final int height;
  private final ColorScheme scheme;

  Look(int width, int height, ColorScheme scheme) {
    this.width = width;
    this.height = height;
    this.scheme = scheme;
  }

  Browser.NewContextOptions context() {
    return new Browser.NewContextOptions()
        .setViewportSize(width, height)
        .setColorScheme(scheme)
        .setReducedMotion(ReducedMotion.REDUCE)
        .setLocale("en")
        .setTimezoneId("America/Anchorage");
  }
}
