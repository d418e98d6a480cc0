package org.zhaoshang.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.KeyValue;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.h2.mvstore.type.ObjectDataType;

/** Files are ordered as H2 ordered them when it compared by itself: they must stay readable. */
class IdKeyTypeTest {

    private final ObjectDataType before = new ObjectDataType();
    private final IdKeyType type = new IdKeyType();

    @Property
    void ordersKeysAsTheyWereOrderedBefore(@ForAll("keys") KeyValue one, @ForAll("keys") KeyValue other) {
        assertThat(Integer.signum(type.compare(one, other))).isEqualTo(Integer.signum(before.compare(one, other)));
    }

    @Provide
    Arbitrary<KeyValue> keys() {
        var ids = Arbitraries.of("projects", "chains", "项目")
                .flatMap(kind -> Arbitraries.strings()
                        .withCharRange('!', '~')
                        .withChars('示', '例', '\u0000')
                        .ofMaxLength(40)
                        .map(code -> (Object) (kind + "/" + code)));
        var others = Arbitraries.of(1, 7L, true, 2.5).map(value -> (Object) value);
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(9, ids), net.jqwik.api.Tuple.of(1, others))
                .map(value -> new KeyValue(value));
    }
}
