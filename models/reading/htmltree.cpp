// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/htmltree.h"

#include "models/core/text.h"
#include "models/reading/htmlslim.h"

#include <cassert>
#include <csetjmp>
#include <new>
#include <utility>

namespace reading {
namespace {

// A parse tree of one page. Many times what any page of a site needs, and little enough for a small machine: a few
// megabytes of markup that leaves formatting open ask for gigabytes, since the parser repeats it in each paragraph.
constexpr std::size_t kMaxTreeBytes = std::size_t(512) << 20;

// How much less of a page that was too large is tried next.
constexpr std::size_t kNextShare = 4;

// What the parser takes, one piece behind the other: it asks for some ten pieces a tag, and nothing is given back
// before the whole tree is.
struct TreeMemory {
    std::pmr::monotonic_buffer_resource* pieces = nullptr;
    std::size_t left = kMaxTreeBytes;
    std::jmp_buf tooMuch{};

    // The parser is C and takes no for no answer: it is left behind as it stands, with nothing in it to be destroyed.
    static void* take(void* self, std::size_t size) {
        auto& memory = *static_cast<TreeMemory*>(self);
        if (size <= memory.left) {
            try {
                void* const piece = memory.pieces->allocate(size);
                memory.left -= size;
                return piece;
            } catch (const std::bad_alloc&) {
                memory.left = 0; // there may be less than that, as in a worker
            }
        }
        std::longjmp(memory.tooMuch, 1); // NOLINT(cert-err52-cpp): the C way out, over frames of C only
    }
    static void giveBack(void*, void*) {}
};

// Nothing where the tree would take more than it may.
const GumboOutput* parsed(std::string_view source, TreeMemory& memory) {
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0; // each is kept with a copy of the parser's stack: gigabytes for a hostile page
    options.userdata = &memory;
    options.allocator = TreeMemory::take;
    options.deallocator = TreeMemory::giveBack;
    if (setjmp(memory.tooMuch) != 0) // NOLINT(cert-err52-cpp)
        return nullptr;
    return gumbo_parse_with_options(&options, source.data(), source.size());
}

} // namespace

HtmlPage::HtmlPage(std::string_view utf8)
    : m_source(slimHtml(utf8, kMaxDepth)) {
    const std::size_t whole = m_source.size();
    for (bool isParsed = false; !isParsed;) {
        m_pieces = std::make_unique<std::pmr::monotonic_buffer_resource>(m_source.size() * 2 + 1024);
        TreeMemory memory{m_pieces.get()};
        const GumboOutput* const output = parsed(m_source, memory);
        isParsed = output || m_source.empty();
        if (output && output->root)
            flatten(output->root);
        else if (!isParsed)
            m_source.resize(m_source.size() / kNextShare);
    }
    m_isCut = m_source.size() < whole;
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
    assert(isReadAttribute(gumbo_normalized_tagname(static_cast<GumboTag>(each.tag)), name));
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
