/** What GraphiQL's documentation says of itself, in Chinese; what it says of the schema is the schema's. @type {Record<string, string>} */
const WORDS = {
  Docs: '接口文档',
  'A GraphQL schema provides a root type for each kind of operation.': '接口文档列出能查询和修改的全部内容，点名称可逐级查看。',
  'Root Types': '入口',
  'All Schema Types': '全部类型',
  Fields: '字段',
  'Deprecated Fields': '已弃用字段',
  'Show Deprecated Fields': '显示已弃用字段',
  Arguments: '参数',
  'Deprecated Arguments': '已弃用参数',
  'Show Deprecated Arguments': '显示已弃用参数',
  Type: '类型',
  Implements: '实现',
  Implementations: '实现者',
  'Possible Types': '可能的类型',
  'Enum Values': '取值',
  'Deprecated Enum Values': '已弃用取值',
  'Show Deprecated Values': '显示已弃用取值',
  Directives: '指令',
  'No Description': '没有说明',
  'No description': '没有说明',
  'No results found': '没有找到',
  'Other results': '其他结果',
};

const BACK = Object.fromEntries(Object.entries(WORDS).map(([en, zh]) => [zh, en]));

/**
 * Tells the documentation's own words in the language of the page.
 *
 * @param {Element} docs
 * @param {'zh' | 'en'} language
 */
export function tellDocs(docs, language) {
  const words = language === 'zh' ? WORDS : BACK;
  const walker = document.createTreeWalker(docs, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const other = words[node.nodeValue?.trim() ?? ''];
    if (other !== undefined) {
      node.nodeValue = other;
    }
  }
}
