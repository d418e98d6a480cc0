package org.zhaoshang.panels;

import graphql.GraphQLException;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.parser.Parser;
import java.util.List;
import org.zhaoshang.shared.Text;

/** The one query of a document. */
record Question(Document document, OperationDefinition query) {

    /** The variable that follows the day that is looked at. */
    static final String DAY = "asOf";

    /** The variable that follows the moment that is looked at. */
    static final String MOMENT = "knownAt";

    static Question of(String text) throws Unanswerable {
        Document document;
        try {
            document = Parser.parse(text);
        } catch (GraphQLException e) {
            throw new Unanswerable(new Text("查询无法解析：" + e.getMessage(), "it cannot be read: " + e.getMessage()));
        }
        var operations = document.getDefinitionsOfType(OperationDefinition.class);
        if (operations.size() != 1 || operations.get(0).getOperation() != Operation.QUERY) {
            throw new Unanswerable(new Text("只能是一个查询，不能修改数据", "it must be one query, and nothing but a query"));
        }
        return new Question(document, operations.get(0));
    }

    boolean followsDay() {
        return takes(DAY, "Date");
    }

    boolean followsMoment() {
        return takes(MOMENT, "DateTime");
    }

    List<String> variables() {
        return query.getVariableDefinitions().stream()
                .map(VariableDefinition::getName)
                .toList();
    }

    private boolean takes(String variable, String type) {
        return query.getVariableDefinitions().stream()
                .filter(defined -> defined.getName().equals(variable))
                .map(VariableDefinition::getType)
                .map(asked -> asked instanceof graphql.language.NonNullType required ? required.getType() : asked)
                .anyMatch(asked ->
                        asked instanceof TypeName name && name.getName().equals(type));
    }

    /** Why a query has no answer. */
    static final class Unanswerable extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Text words;

        Unanswerable(Text words) {
            super(words.en());
            this.words = words;
        }

        Text words() {
            return words;
        }
    }
}
