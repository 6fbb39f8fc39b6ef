// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/text.h"
#include "models/reading/officereader.h"

#include <algorithm>
#include <array>
#include <set>

namespace reading {
namespace {

std::string folderOf(std::string_view part) {
    const std::size_t slash = part.rfind('/');
    return slash == std::string_view::npos ? std::string() : std::string(part.substr(0, slash + 1));
}

// A relationship's target as an entry name: absolute from the root, else beside the part.
std::string resolved(std::string_view target, const std::string& folder) {
    if (target.starts_with('/'))
        return std::string(target.substr(1));
    std::string base = folder;
    while (target.starts_with("../")) {
        target.remove_prefix(3);
        base = base.empty() ? base : folderOf(std::string_view(base).substr(0, base.size() - 1));
    }
    return base + std::string(target);
}

const std::string* entry(const Package& package, const std::string& name) {
    const auto found = package.find(name);
    return found == package.end() ? nullptr : &found->second;
}

// The targets of a part's relationships whose type ends in `kind`.
std::vector<std::string> related(const Package& package, const std::string& part, std::string_view kind) {
    const std::string folder = folderOf(part);
    const std::string* rels = entry(package, folder + "_rels/" + part.substr(folder.size()) + ".rels");
    std::vector<std::string> targets;
    if (!rels)
        return targets;
    const XmlTree tree(*rels);
    for (const int node : tree.size() > 0 ? tree.children(0, "Relationship") : std::vector<int>{}) {
        if (tree.attribute(node, "Type").ends_with(kind) && tree.attribute(node, "TargetMode") != "External")
            targets.push_back(resolved(tree.attribute(node, "Target"), folder));
    }
    return targets;
}

// Ids of the paragraph styles that are headings; style names are the same in every language of the program.
std::set<std::string, std::less<>> headingStyles(const std::string* styles) {
    std::set<std::string, std::less<>> found;
    const XmlTree tree(styles ? std::string_view(*styles) : std::string_view());
    for (const int node : tree.size() > 0 ? tree.children(0, "style") : std::vector<int>{}) {
        const int name = tree.child(node, "name");
        const std::string text = name < 0 ? std::string() : core::lowerAscii(tree.attribute(name, "val"));
        if (text.starts_with("heading") || text == "title")
            found.emplace(tree.attribute(node, "styleId"));
    }
    return found;
}

// Walks a part of the document; the flat tree needs no recursion, open elements are kept on a stack.
class DocxText {
public:
    DocxText(const XmlTree& tree, const std::set<std::string, std::less<>>& headings, std::vector<Block>& blocks)
        : m_tree(tree)
        , m_headings(headings)
        , m_blocks(blocks)
        , m_group(blocks.empty() ? 0 : blocks.back().group + 1) {}

    void walk(int root) {
        for (int i = root; i < m_tree[root].end;) {
            while (!m_open.empty() && m_tree[m_open.back()].end <= i)
                leave();
            const XmlNode& node = m_tree[i];
            if (node.name.empty() || isSkipped(node)) {
                i = node.end;
                continue;
            }
            m_open.push_back(i);
            enter(i, node.local());
            ++i;
        }
        while (!m_open.empty())
            leave();
        flush();
    }

private:
    static bool isSkipped(const XmlNode& node) {
        static constexpr std::array<std::string_view, 9> kSkipped{"del",           "moveFrom",    "Fallback",
                                                                  "instrText",     "delText",     "delInstrText",
                                                                  "annotationRef", "footnoteRef", "sectPr"};
        return std::ranges::find(kSkipped, node.local()) != kSkipped.end();
    }

    void enter(int node, std::string_view name) {
        if (name == "p") {
            if (m_rows == 0)
                flush();
            else if (!m_text.empty())
                m_text += ' ';
            m_kind = BlockKind::Paragraph;
        } else if (name == "t") {
            m_text += m_tree.text(node);
        } else if (name == "tab" || name == "br" || name == "cr") {
            m_text += ' ';
        } else if (name == "noBreakHyphen") {
            m_text += '-';
        } else if (name == "pStyle") {
            if (m_headings.contains(m_tree.attribute(node, "val")))
                m_kind = BlockKind::Heading;
        } else if (name == "outlineLvl") {
            m_kind = BlockKind::Heading;
        } else if (name == "numPr" && m_kind == BlockKind::Paragraph) {
            m_kind = BlockKind::ListItem;
        } else if (name == "tbl") {
            flush();
            ++m_group;
        } else if (name == "tr") {
            ++m_rows;
        } else if (name == "tc" && !core::trimmed(m_text).empty()) {
            m_text += " | ";
        }
    }

    void leave() {
        const std::string_view name = m_tree[m_open.back()].local();
        m_open.pop_back();
        if (name == "p" && m_rows == 0) {
            flush();
        } else if (name == "tr") {
            m_kind = BlockKind::TableRow;
            --m_rows;
            flush();
        }
    }

    void flush() {
        Block block;
        block.text = core::simplified(m_text);
        m_text.clear();
        if (block.text.empty())
            return;
        block.kind = m_kind;
        const bool together = m_kind == BlockKind::ListItem || m_kind == BlockKind::TableRow;
        if (!together || m_blocks.empty() || m_blocks.back().kind != m_kind)
            ++m_group;
        block.group = m_group;
        if (m_kind == BlockKind::ListItem)
            block.text.insert(0, "- ");
        m_blocks.push_back(std::move(block));
        m_kind = BlockKind::Paragraph;
    }

    const XmlTree& m_tree;
    const std::set<std::string, std::less<>>& m_headings;
    std::vector<Block>& m_blocks;
    std::vector<int> m_open;
    std::string m_text;
    BlockKind m_kind = BlockKind::Paragraph;
    int m_group;
    int m_rows = 0;
};

// Footnotes and endnotes stand in parts of their own, with separators that are no notes.
void appendNotes(
    const std::string& part, const std::set<std::string, std::less<>>& headings, std::vector<Block>& blocks) {
    const XmlTree tree(part);
    for (const int note : tree.size() > 0 ? tree.children(0, "") : std::vector<int>{}) {
        const std::string_view type = tree.attribute(note, "type");
        if (type.empty() || type == "normal")
            DocxText(tree, headings, blocks).walk(note);
    }
}

} // namespace

core::Result<std::vector<Block>> docxBlocks(const Package& package, const std::string& name, core::Document& document) {
    const std::vector<std::string> mains = related(package, "", "/officeDocument");
    const std::string main = mains.empty() ? "word/document.xml" : mains.front();
    const std::string* xml = entry(package, main);
    if (!xml)
        return core::fail(core::ErrorCode::Malformed, name + " could not be read: the file is damaged.");
    const XmlTree tree(*xml);
    const int body = tree.size() > 0 ? tree.child(0, "body") : -1;
    if (body < 0)
        return core::fail(core::ErrorCode::Malformed, name + " could not be read: the file is damaged.");
    for (const std::string& properties : related(package, "", "/core-properties")) {
        if (const std::string* content = entry(package, properties))
            takeProperties(XmlTree(*content), document, "DOCX properties");
    }
    const std::vector<std::string> styles = related(package, main, "/styles");
    const auto headings = headingStyles(styles.empty() ? nullptr : entry(package, styles.front()));
    std::vector<Block> blocks;
    DocxText(tree, headings, blocks).walk(body);
    for (const std::string_view kind : {"/footnotes", "/endnotes"}) {
        for (const std::string& notes : related(package, main, kind)) {
            if (const std::string* content = entry(package, notes))
                appendNotes(*content, headings, blocks);
        }
    }
    if (!tree.problem().empty())
        document.notice = "The document is damaged; what stands before the damage was read.";
    return blocks;
}

} // namespace reading
