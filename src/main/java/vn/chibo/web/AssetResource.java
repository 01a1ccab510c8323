package vn.chibo.web;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import vn.chibo.kernel.Refusal;

/// Hands out the files of `Assets`. An address of an older release still gets today's file, but is
/// not to be kept: a page opened before the release goes on working.
@Path("/")
@NonBlocking
class AssetResource {

  private static final String FOR_EVER = "public, max-age=31536000, immutable";
  private static final String ASK_EACH_TIME = "no-cache";

  private final Assets assets;

  AssetResource(Assets assets) {
    this.assets = assets;
  }

  @GET
  @Path("assets/{folder}/{name}")
  public RestResponse<byte[]> file(@RestPath String folder, @RestPath String name) {
    var asset = assets.find(name).orElseThrow(() -> Refusal.missing("page-missing"));
    return answer(
        asset.content(), asset.type(), assets.isLasting(folder) ? FOR_EVER : ASK_EACH_TIME);
  }

  /// The service worker rules over the folder it comes from, so it comes from the root.
  @GET
  @Path(Assets.WORKER)
  public RestResponse<byte[]> worker() {
    var asset = assets.find(Assets.WORKER).orElseThrow();
    var script = new String(asset.content(), StandardCharsets.UTF_8);
    var filled = script.replace("@version@", assets.version()).getBytes(StandardCharsets.UTF_8);
    return answer(filled, asset.type(), ASK_EACH_TIME);
  }

  private static RestResponse<byte[]> answer(byte[] content, String type, String caching) {
    return RestResponse.ResponseBuilder.ok(content)
        .header("Content-Type", type)
        .header("Cache-Control", caching)
        .build();
  }
}
