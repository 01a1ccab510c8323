package vn.chibo.web;

/// An entry of the navigation. `key` is what a template writes to mark where it is: `{#include
/// web/layout tab='meetings'}`; it also chooses the word.
record Tab(String key, String path, String icon) {

  static Tab desk() {
    return new Tab("desk", "/desk", "house");
  }

  /// Straight to the home of the one cell that somebody keeps.
  static Tab desk(String cell) {
    return new Tab("desk", "/cells/" + cell, "house");
  }

  static Tab members(String cell) {
    return new Tab("members", "/cells/" + cell + "/members", "users");
  }

  static Tab minutes(String cell) {
    return new Tab("minutes", "/cells/" + cell + "/minutes", "file-text");
  }

  static Tab meetings(String cell) {
    return new Tab("meetings", "/cells/" + cell + "/meetings", "calendar");
  }

  static Tab tasks(String cell) {
    return new Tab("tasks", "/cells/" + cell + "/tasks", "circle-check");
  }

  static Tab log(String cell) {
    return new Tab("log", "/cells/" + cell + "/trail", "shield-check");
  }

  static Tab oversight() {
    return new Tab("oversight", "/oversight", "building-2");
  }

  static Tab follow() {
    return new Tab("follow", "/follow", "calendar");
  }

  static Tab organisations() {
    return new Tab("organisations", "/organisations", "users");
  }

  static Tab people() {
    return new Tab("people", "/people", "users");
  }

  static Tab received() {
    return new Tab("received", "/oversight/minutes", "file-text");
  }

  static Tab posts(String organisation) {
    return new Tab("posts", "/organisations/" + organisation + "/posts", "users");
  }

  static Tab administrators() {
    return new Tab("administrators", "/operator/administrators", "users");
  }

  static Tab mine() {
    return new Tab("mine", "/mine", "user");
  }

  static Tab mails() {
    return new Tab("mails", "/operator/mails", "mail");
  }

  static Tab roomEvents() {
    return new Tab("room-events", "/operator/room-events", "video");
  }
}
