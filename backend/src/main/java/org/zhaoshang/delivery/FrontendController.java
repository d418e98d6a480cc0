package org.zhaoshang.delivery;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.zhaoshang.web.Gzip;

/**
 * The pages, asked for each time and answered with nothing new where nothing is, and below {@code /v/} what they name, which
 * is kept for ever. The plain files stay where they are, for whoever reads them.
 */
@RestController
class FrontendController {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final CacheControl ASK_EACH_TIME = CacheControl.noCache();

    private final Packing packing;

    FrontendController(Packing packing) {
        this.packing = packing;
    }

    @GetMapping("/")
    ResponseEntity<byte[]> front(
            @RequestHeader(value = "Accept-Encoding", required = false) @Nullable String accepted) {
        return page("index.html", accepted);
    }

    @GetMapping({
        "/index.html",
        "/admin.html",
        "/aggregates.html",
        "/analyst.html",
        "/embed.html",
        "/service-worker.js",
        "/manifest.webmanifest"
    })
    ResponseEntity<byte[]> page(
            HttpServletRequest request,
            @RequestHeader(value = "Accept-Encoding", required = false) @Nullable String accepted) {
        return page(request.getServletPath().substring(1), accepted);
    }

    /** A page of another version that is still open gets what there is now, and does not keep it. */
    @GetMapping("/v/{version}/{*path}")
    ResponseEntity<byte[]> file(
            @PathVariable String version,
            @PathVariable String path,
            @RequestHeader(value = "Accept-Encoding", required = false) @Nullable String accepted) {
        var frontend = packing.ofLastPage();
        return frontend.asset(path.substring(1))
                .map(asset -> send(
                        asset,
                        ResponseEntity.ok()
                                .cacheControl(version.equals(frontend.version()) ? FOR_EVER : CacheControl.noStore()),
                        accepted))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private ResponseEntity<byte[]> page(String path, @Nullable String accepted) {
        var frontend = packing.frontend();
        return frontend.page(path)
                .map(asset -> send(
                        asset,
                        ResponseEntity.ok()
                                .cacheControl(ASK_EACH_TIME)
                                .eTag("W/\"" + frontend.version() + "\""), // the same letters, however they are packed
                        accepted))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<byte[]> send(
            Asset asset, ResponseEntity.BodyBuilder answer, @Nullable String accepted) {
        answer.contentType(asset.type()).header(HttpHeaders.CONTENT_DISPOSITION, "inline");
        var packed = asset.packed();
        if (packed == null) {
            return answer.body(asset.content());
        }
        answer.varyBy(HttpHeaders.ACCEPT_ENCODING);
        return Gzip.isWanted(accepted)
                ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(packed)
                : answer.body(asset.content());
    }
}
