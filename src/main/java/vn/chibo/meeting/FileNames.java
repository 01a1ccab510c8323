package vn.chibo.meeting;

import java.text.Normalizer;

/// The name of a file that somebody sent, fit to be shown and to be saved under.
final class FileNames {

  private static final int LONGEST = 150;

  private FileNames() {}

  static String shown(String sent) {
    var composed = Normalizer.normalize(sent, Normalizer.Form.NFC);
    var last =
        composed.substring(Math.max(composed.lastIndexOf('/'), composed.lastIndexOf('\\')) + 1);
    var plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}\"<>:|?*;]", "").strip();
    var cut = plain.length() > LONGEST ? plain.substring(plain.length() - LONGEST) : plain;
    return cut.isEmpty() ? "tai-lieu" : cut;
  }

  static String withoutExtension(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
