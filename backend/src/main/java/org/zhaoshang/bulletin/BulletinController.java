package org.zhaoshang.bulletin;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhaoshang.board.Board;
import org.zhaoshang.ledger.Bulletin;
import org.zhaoshang.ledger.Department;
import org.zhaoshang.shared.InvalidRequest;
import org.zhaoshang.shared.Text;
import org.zhaoshang.sight.Sight;

/** Answers the schema's Board.bulletin. */
@Controller
class BulletinController {

    private final Bulletins bulletins;
    private final Sight sight;

    BulletinController(Bulletins bulletins, Sight sight) {
        this.bulletins = bulletins;
        this.sight = sight;
    }

    @SchemaMapping(typeName = "Board")
    Bulletin bulletin(Board board, @Argument @Nullable String department, Locale locale) {
        if (department != null
                && board.ledger().find(Department.class, department).isEmpty()) {
            throw new InvalidRequest(new Text(
                    "department：没有这个单位：" + department, "department: there is no such department: " + department));
        }
        return bulletins.of(board, sight.ledger(), department, locale);
    }
}
