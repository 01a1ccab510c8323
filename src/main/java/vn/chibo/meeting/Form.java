package vn.chibo.meeting;

/// How a cell meets (R10). Online and hybrid need an authorisation or a recorded circumstance.
public enum Form {
  IN_PERSON,
  HYBRID,
  ONLINE;

  public boolean usesRoom() {
    return this != IN_PERSON;
  }
}
