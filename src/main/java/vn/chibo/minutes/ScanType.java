package vn.chibo.minutes;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/// What a scan may be: a PDF or a picture that every browser shows.
public enum ScanType {
  PDF("application/pdf", "25504446"),
  JPEG("image/jpeg", "ffd8ff"),
  PNG("image/png", "89504e470d0a1a0a");

  private final String mediaType;
  private final byte[] beginning;

  ScanType(String mediaType, String beginning) {
    this.mediaType = mediaType;
    this.beginning = HexFormat.of().parseHex(beginning);
  }

  public String mediaType() {
    return mediaType;
  }

  public String fileName() {
    return "ban-quet." + name().toLowerCase(java.util.Locale.ROOT);
  }

  public static Optional<ScanType> of(byte[] bytes) {
    return Arrays.stream(values()).filter(type -> type.begins(bytes)).findFirst();
  }

  private boolean begins(byte[] bytes) {
    return bytes.length > beginning.length
        && Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
  }
}
