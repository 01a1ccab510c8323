package vn.chibo.minutes;

import jakarta.ws.rs.core.Response;

/// A file that the browser shows; nothing on the way keeps it.
public final class FileAnswer {

  private FileAnswer() {}

  /// `name` is plain ASCII.
  public static Response of(byte[] bytes, String mediaType, String name) {
    return Response.ok(bytes, mediaType)
        .header("Content-Disposition", "inline; filename=\"" + name + "\"")
        .header("Cache-Control", "private, no-store")
        .build();
  }
}
