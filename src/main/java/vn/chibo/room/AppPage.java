package vn.chibo.room;

/// The page that leads into the app: its addresses carry the token, so it is shown once, in answer
/// to the form, and has no address of its own.
record AppPage(String android, String apple, String back) {

  static AppPage of(Entrance entrance, String back) {
    return new AppPage(entrance.inAndroidApp(), entrance.inAppleApp(), back);
  }

  @Override
  public String toString() {
    return "AppPage[hidden]";
  }
}
