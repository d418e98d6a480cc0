package org.zhaoshang.sight;

import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose the notes of talks are (洽谈内容仅投促局可见).
 *
 * @param bureau the codes of the departments that are the investment-promotion bureau (投促局): accounts of one of them read all
 * @param attributes the columns of one's own that hold such notes, by their first names; what is below them is kept back too
 */
@ConfigurationProperties("zhaoshang.confidential")
record Confidential(
        @DefaultValue("INVEST_BUREAU") Set<String> bureau,

        @DefaultValue({"备注", "存在问题", "问题类别", "下步措施", "最近跟进", "洽谈进展", "谈判进展", "洽谈情况", "卡点"})
        List<String> attributes) {}
