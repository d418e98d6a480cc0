package org.zhaoshang.graphql;

import graphql.GraphQLError;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Whether a document could be answered, without answering it: for what is kept to be asked later. */
@Component
public class DocumentCheck {

    private final Documents documents;

    DocumentCheck(Documents documents) {
        this.documents = documents;
    }

    /** What is wrong with it, in the language that is asked for; within the limits that hold for every request. */
    public List<GraphQLError> errors(String document, Locale locale) {
        return documents.prepare(document, locale).errors();
    }
}
