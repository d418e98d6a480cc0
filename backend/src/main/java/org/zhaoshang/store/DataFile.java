package org.zhaoshang.store;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** YAML as our data files use it: a day stays the text it is, and a fraction stays exact. */
final class DataFile {

    private DataFile() {}

    @SuppressWarnings("unchecked") // documents are maps by text
    static List<Map<String, Object>> read(InputStream in) {
        var dumper = new DumperOptions();
        var yaml = new Yaml(
                new ExactConstructor(), new Representer(dumper), dumper, new LoaderOptions(), new DaysAsText());
        var content = yaml.load(in);
        return content instanceof List<?> list
                ? (List<Map<String, Object>>) list
                : List.of((Map<String, Object>) content);
    }

    /** Only true and false are flags: {@code on} is a word here, and so is a day. */
    private static final class DaysAsText extends Resolver {

        private static final Pattern FLAG = Pattern.compile("true|false");

        @Override
        public void addImplicitResolver(Tag tag, Pattern regexp, String first, int limit) {
            if (tag.equals(Tag.BOOL)) {
                super.addImplicitResolver(tag, FLAG, "tf", limit);
            } else if (!tag.equals(Tag.TIMESTAMP)) {
                super.addImplicitResolver(tag, regexp, first, limit);
            }
        }
    }

    private static final class ExactConstructor extends SafeConstructor {

        ExactConstructor() {
            super(new LoaderOptions());
            yamlConstructors.put(Tag.FLOAT, new AbstractConstruct() {
                @Override
                public Object construct(Node node) {
                    return new BigDecimal(((ScalarNode) node).getValue());
                }
            });
        }

        /** Names of fields are text, a year's too. */
        @Override
        protected void constructMapping2ndStep(MappingNode node, Map<Object, Object> mapping) {
            for (var field : node.getValue()) {
                if (field.getKeyNode() instanceof ScalarNode name) {
                    name.setTag(Tag.STR);
                }
            }
            super.constructMapping2ndStep(node, mapping);
        }
    }
}
