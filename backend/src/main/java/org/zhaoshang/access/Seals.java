package org.zhaoshang.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.zhaoshang.store.SecretStore;

/** Seals (签名): by them we know again what we gave out. Each use has a key of its own, made of the one that is kept. */
@Component
public class Seals {

    private static final String HMAC = "HmacSHA256";
    private static final String KEPT = "seals";

    /** Where the key is kept. */
    interface Keys {
        byte[] key(String name);
    }

    private final Keys keys;

    @Autowired
    Seals(SecretStore secrets) {
        this(secrets::key);
    }

    Seals(Keys keys) {
        this.keys = keys;
    }

    /** A key for one use; what is sealed for one is worth nothing for another. */
    public Seal of(String use) {
        return new Seal(() -> mac(keys.key(KEPT), use.getBytes(StandardCharsets.UTF_8)));
    }

    /** Seals what is given out for one use. */
    public static final class Seal {

        /** Made when it is first needed, since at a start there may be no database yet. */
        private final Supplier<byte[]> key;

        private Seal(Supplier<byte[]> key) {
            this.key = key;
        }

        /** The first bytes of the seal on a content. */
        public byte[] on(byte[] content, int bytes) {
            return Arrays.copyOf(mac(key.get(), content), bytes);
        }

        /** Whether it is ours; how long that takes tells nothing of how nearly it is. */
        public boolean isOn(byte[] content, byte[] seal) {
            return MessageDigest.isEqual(on(content, seal.length), seal);
        }
    }

    private static byte[] mac(byte[] key, byte[] content) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
