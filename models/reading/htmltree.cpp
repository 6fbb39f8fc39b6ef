// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/htmltree.h"

#include "models/core/text.h"
#include "models/reading/htmlslim.h"

#include <utility>

namespace reading {
namespace {

// The parser keeps every error with a copy of its stack unless told not to: gigabytes for a hostile page.
const GumboOptions& options() {
    static const GumboOptions quiet = [] {
        GumboOptions each = kGumboDefaultOptions;
        each.max_errors = 0;
        return each;
    }();
    return quiet;
}

} // namespace

void HtmlPage::Destroy::operator()(GumboOutput* output) const {
    gumbo_destroy_output(&options(), output);
}

HtmlPage::HtmlPage(std::string_view utf8)
    : m_source(slimHtml(utf8, kMaxDepth))
    , m_output(gumbo_parse_with_options(&options(), m_source.data(), m_source.size())) {
    if (m_output && m_output->root)
        flatten(m_output->root);
}

void HtmlPage::flatten(const GumboNode* root) {
    struct Step {
        const GumboNode* node;
        int index; // its place in m_nodes
        unsigned next;
    };
    const auto add = [this](const GumboNode* node, int parent) {
        HtmlNode flat;
        flat.parent = parent;
        flat.source = node;
        if (node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE)
            flat.tag = node->type == GUMBO_NODE_TEMPLATE ? GUMBO_TAG_TEMPLATE : node->v.element.tag;
        else
            flat.text = node->v.text.text;
        m_nodes.push_back(flat);
        return static_cast<int>(m_nodes.size()) - 1;
    };
    std::vector<Step> open{{root, add(root, -1), 0}};
    while (!open.empty()) {
        Step& step = open.back();
        const bool inner = step.node->type == GUMBO_NODE_ELEMENT;
        if (!inner || step.next >= step.node->v.element.children.length) {
            m_nodes[static_cast<std::size_t>(step.index)].end = static_cast<int>(m_nodes.size());
            open.pop_back();
            continue;
        }
        const auto* child = static_cast<const GumboNode*>(step.node->v.element.children.data[step.next++]);
        if (child->type == GUMBO_NODE_COMMENT)
            continue;
        const int index = add(child, step.index);
        open.push_back({child, index, 0});
    }
}

std::string_view HtmlPage::attribute(int node, const char* name) const {
    const HtmlNode& each = (*this)[node];
    if (each.tag == kNoTag || each.source->type != GUMBO_NODE_ELEMENT)
        return {};
    const GumboAttribute* found = gumbo_get_attribute(&each.source->v.element.attributes, name);
    return found ? std::string_view(found->value) : std::string_view();
}

bool HtmlPage::hasAttribute(int node, const char* name) const {
    const HtmlNode& each = (*this)[node];
    return each.tag != kNoTag && each.source->type == GUMBO_NODE_ELEMENT &&
           gumbo_get_attribute(&each.source->v.element.attributes, name) != nullptr;
}

std::string HtmlPage::text(int node) const {
    std::string out;
    const int end = (*this)[node].end;
    for (int i = node; i < end;) {
        const HtmlNode& each = (*this)[i];
        if (each.tag != kNoTag && isHiddenTag(each.tag)) {
            i = each.end;
            continue;
        }
        if (isBlockTag(each.tag) || each.tag == GUMBO_TAG_BR)
            out += ' ';
        out += each.text;
        ++i;
    }
    return core::simplified(out);
}

std::string HtmlPage::rawText(int node) const {
    std::string out;
    for (int i = node; i < (*this)[node].end; ++i)
        out += (*this)[i].text;
    return out;
}

int HtmlPage::find(GumboTag tag, int from, int to) const {
    for (int i = from; i < to; ++i) {
        if (is(i, tag))
            return i;
    }
    return -1;
}

bool isBlockTag(int tag) {
    switch (tag) {
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_BODY:
    case GUMBO_TAG_CAPTION:
    case GUMBO_TAG_CENTER:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_DETAILS:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_FIELDSET:
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_HR:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_P:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_SUMMARY:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_TBODY:
    case GUMBO_TAG_TFOOT:
    case GUMBO_TAG_THEAD:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_UL:
        return true;
    default:
        return false;
    }
}

bool isHiddenTag(int tag) {
    switch (tag) {
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_MATH:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_VIDEO:
    case GUMBO_TAG_CANVAS:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_INPUT:
    case GUMBO_TAG_DATALIST:
        return true;
    default:
        return false;
    }
}

} // namespace reading
