package vn.chibo.web;

import java.util.Locale;

/// An entry of the navigation. Which of them a visitor sees follows from his posts.
public enum Tab {
  DESK("/desk", "house"),
  MEETINGS("/meetings", "calendar"),
  MEMBERS("/members", "users"),
  MINUTES("/minutes", "file-text"),
  OVERSIGHT("/oversight", "building-2"),
  LOG("/log", "shield-check"),
  MAIL("/operator/mail", "mail");

  private final String path;
  private final String icon;

  Tab(String path, String icon) {
    this.path = path;
    this.icon = icon;
  }

  /// What a template writes: `{#include web/layout tab='meetings'}`.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String path() {
    return path;
  }

  public String icon() {
    return icon;
  }
}
