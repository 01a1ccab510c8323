package vn.chibo.notice;

import java.util.Map;

/// A second device at a personal link, and how far its request has come.
record DevicePage(Invitation invitation, AskForDevice.State state, String mistake) {

  public boolean coded() {
    return state == AskForDevice.State.CODE_SENT;
  }

  public boolean asked() {
    return state != AskForDevice.State.NOT_ASKED;
  }

  public Map<String, String> mistakes() {
    return mistake.isEmpty() ? Map.of() : Map.of("code", mistake);
  }

  public String helper() {
    var contact = invitation.contact();
    return new Gathering.Helper(contact.helper(), contact.helperPhone()).line();
  }

  public String path() {
    return "/invitation/" + invitation.summons();
  }
}
