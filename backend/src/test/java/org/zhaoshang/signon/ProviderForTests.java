package org.zhaoshang.signon;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** A provider of OpenID Connect that says of somebody what a test has it say. */
final class ProviderForTests implements AutoCloseable {

    private static final RSAKey KEY = key();
    private static final RSAKey ANOTHER = key();

    private final String issuer;
    private final HttpServer server;
    private String challenge = "";
    private String identity = "";

    ProviderForTests(String issuer) {
        this.issuer = issuer;
        try {
            server = HttpServer.create(
                    new InetSocketAddress("localhost", URI.create(issuer).getPort()), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext(
                "/.well-known/openid-configuration", exchange -> answer(exchange, 200, """
                        {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                         "jwks_uri": "%1$s/keys", "response_types_supported": ["code"], "subject_types_supported": ["public"],
                         "id_token_signing_alg_values_supported": ["RS256"]}""".formatted(issuer)));
        server.createContext("/keys", exchange -> answer(exchange, 200, new JWKSet(KEY.toPublicJWK()).toString()));
        server.createContext("/token", this::token);
        server.start();
    }

    /** What it says when somebody comes back who was led to it by this address. */
    void says(URI led, Consumer<JWTClaimsSet.Builder> claims) {
        says(led, claims, KEY);
    }

    void saysByAnotherKey(URI led, Consumer<JWTClaimsSet.Builder> claims) {
        says(led, claims, ANOTHER);
    }

    void saysUnsigned(URI led, Consumer<JWTClaimsSet.Builder> claims) {
        challenge = String.valueOf(parameters(led.getRawQuery()).get("code_challenge"));
        identity = new PlainJWT(claimsOf(led, claims)).serialize();
    }

    static Map<String, String> parameters(String query) {
        var parameters = new HashMap<String, String>();
        for (var part : query.split("&")) {
            var sides = part.split("=", 2);
            parameters.put(sides[0], URLDecoder.decode(sides[1], StandardCharsets.UTF_8));
        }
        return parameters;
    }

    private void says(URI led, Consumer<JWTClaimsSet.Builder> claims, RSAKey key) {
        challenge = String.valueOf(parameters(led.getRawQuery()).get("code_challenge"));
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(KEY.getKeyID()).build(), claimsOf(led, claims));
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        identity = token.serialize();
    }

    private JWTClaimsSet claimsOf(URI led, Consumer<JWTClaimsSet.Builder> more) {
        var now = System.currentTimeMillis();
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience("board")
                .issueTime(new Date(now))
                .expirationTime(new Date(now + 300_000))
                .claim("nonce", parameters(led.getRawQuery()).get("nonce"));
        more.accept(claims);
        return claims.build();
    }

    /** Only for whoever knows the secret of the two, and began it. */
    private void token(HttpExchange exchange) throws IOException {
        var form = parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var secret = "Basic "
                + Base64.getEncoder().encodeToString("board:a+secret+of+the+two".getBytes(StandardCharsets.UTF_8));
        if (!secret.equals(exchange.getRequestHeaders().getFirst("Authorization"))
                || !challenge.equals(hash(String.valueOf(form.get("code_verifier"))))) {
            answer(exchange, 400, "{\"error\": \"invalid_grant\"}");
            return;
        }
        answer(
                exchange,
                200,
                "{\"access_token\": \"of no use\", \"token_type\": \"Bearer\", \"expires_in\": 60, \"id_token\": \"%s\"}"
                        .formatted(identity));
    }

    private static String hash(String verifier) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("1").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
