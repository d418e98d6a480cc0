package org.zhaoshang.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.webjars.WebJarVersionLocator;

/**
 * All files of the frontend (前端) and what is sent of them. Below {@code /v/} and a hash over all of them they may be kept for
 * ever, since whatever is changed is another address: the pages, which are asked for each time, name those of today.
 */
final class Frontend {

    private static final Logger log = LoggerFactory.getLogger(Frontend.class);
    private static final String WEBJARS = "webjars/";
    private static final int LETTERS_OF_HASH = 16;
    private static final Pattern REFERENCE = Pattern.compile("(href|src)=\"/?([\\w./-]+\\.(?:js|css|svg))\"");
    private static final Pattern PAGE = Pattern.compile("[\\w-]+\\.html");
    /** What the service worker keeps, which is written by the server alone. */
    private static final String WORKER = "service-worker.js";

    private final SortedMap<String, byte[]> files;
    private final String version;
    private final WebJarVersionLocator webJars = new WebJarVersionLocator();
    private final Map<String, Asset> assets = new ConcurrentHashMap<>();
    private final Map<String, Asset> pages = new ConcurrentHashMap<>();

    Frontend(SortedMap<String, byte[]> files) {
        this.files = files;
        this.version = hash(files);
    }

    /** The hash over all of it. */
    String version() {
        return version;
    }

    /** A file below the hash; nothing where there is none of this path. */
    Optional<Asset> asset(String path) {
        var known = assets.get(path);
        if (known != null) {
            return Optional.of(known);
        }
        return bytes(path).map(bytes -> assets.computeIfAbsent(path, key -> Asset.of(key, sent(key, bytes))));
    }

    /** A page, or the service worker, with the addresses of today. */
    Optional<Asset> page(String path) {
        var known = pages.get(path);
        if (known != null) {
            return Optional.of(known);
        }
        return Optional.ofNullable(files.get(path))
                .map(bytes -> pages.computeIfAbsent(
                        path,
                        key -> Asset.of(
                                key, addressed(key, new String(bytes, UTF_8)).getBytes(UTF_8))));
    }

    /** Makes what the pages need, before somebody waits for it. */
    void warmUp() {
        files.keySet().stream()
                .filter(path -> PAGE.matcher(path).matches() || path.equals(WORKER))
                .forEach(this::page);
        needed("index.html").forEach(this::asset);
    }

    /** Whether the modules of a page are sent as one. */
    private boolean isEntry(String path) {
        return path.endsWith("main.js") || path.equals("app/embed.js");
    }

    private byte[] sent(String path, byte[] bytes) {
        if (path.startsWith(WEBJARS)) {
            return bytes;
        }
        if (path.endsWith(".css")) {
            return OneSheet.from(path, this::text).getBytes(UTF_8);
        }
        if (isEntry(path)) {
            try {
                return OneScript.imported(path, this::text).getBytes(UTF_8);
            } catch (OneScript.CannotBeOne e) {
                log.warn("{} is sent in pieces: {}", path, e.getMessage());
            }
        }
        return bytes;
    }

    private String addressed(String path, String text) {
        if (path.equals(WORKER)) {
            var shell = needed("index.html").stream()
                    .map(needed -> "'" + address(needed) + "'")
                    .toList();
            return text.replace("const VERSION = '';", "const VERSION = '" + version + "';")
                    .replace("const SHELL = [];", "const SHELL = [" + String.join(", ", shell) + "];");
        }
        return REFERENCE
                .matcher(text)
                .replaceAll(match -> bytes(match.group(2)).isEmpty()
                        ? Matcher.quoteReplacement(match.group())
                        : Matcher.quoteReplacement(match.group(1) + "=\"" + address(match.group(2)) + "\""));
    }

    /** What a page names. */
    private List<String> needed(String page) {
        return REFERENCE
                .matcher(text(page))
                .results()
                .map(match -> match.group(2))
                .filter(path -> bytes(path).isPresent())
                .toList();
    }

    private String address(String path) {
        return "/v/" + version + "/" + path;
    }

    private String text(String path) {
        return new String(
                bytes(path).orElseThrow(() -> new NoSuchElementException("the frontend has no " + path)), UTF_8);
    }

    private Optional<byte[]> bytes(String path) {
        return path.startsWith(WEBJARS)
                ? ofWebJar(path.substring(WEBJARS.length()))
                : Optional.ofNullable(files.get(path)).or(() -> later(path));
    }

    /** What a page's script leaves for later. */
    private Optional<byte[]> later(String path) {
        try {
            return OneScript.entryOf(path)
                    .filter(entry -> isEntry(entry) && files.containsKey(entry))
                    .map(entry -> OneScript.later(entry, this::text).getBytes(UTF_8));
        } catch (OneScript.CannotBeOne e) {
            return Optional.empty(); // the log says so of the page's script
        }
    }

    private Optional<byte[]> ofWebJar(String path) {
        var jar = path.substring(0, Math.max(0, path.indexOf('/')));
        var file =
                jar.isEmpty() || path.contains("..") ? null : webJars.fullPath(jar, path.substring(jar.length() + 1));
        if (file == null) {
            return Optional.empty();
        }
        var resource = new ClassPathResource(file, Frontend.class.getClassLoader());
        try {
            return resource.exists() ? Optional.of(resource.getContentAsByteArray()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String hash(SortedMap<String, byte[]> files) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            files.forEach((path, bytes) -> {
                digest.update((path + '\n' + bytes.length + '\n').getBytes(UTF_8));
                digest.update(bytes);
            });
            for (var jar : List.of("graphiql", "react", "react-dom")) {
                digest.update((jar + webJars.version(jar) + '\n').getBytes(UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, LETTERS_OF_HASH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
