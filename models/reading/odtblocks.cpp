// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/text.h"
#include "models/reading/htmlreader.h"
#include "models/reading/officereader.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace reading {
namespace {

constexpr int kMostSpaces = 200; // that one element may stand for

core::Error damaged(const std::string& name) {
    return {core::ErrorCode::Malformed, name + " could not be read: the file is damaged."};
}

class OdtText {
public:
    OdtText(const XmlTree& tree, std::vector<Block>& blocks)
        : m_tree(tree)
        , m_blocks(blocks) {}

    void walk(int root) {
        for (int i = root + 1; i < m_tree[root].end;) {
            while (!m_open.empty() && m_tree[m_open.back()].end <= i)
                leave();
            const XmlNode& node = m_tree[i];
            if (isSkipped(node.local())) {
                i = node.end;
                continue;
            }
            if (node.name.empty()) {
                if (m_paragraphs > 0)
                    m_text += node.text;
            } else {
                m_open.push_back(i);
                enter(i, node.local());
            }
            ++i;
        }
        while (!m_open.empty())
            leave();
        flush();
    }

private:
    static bool isSkipped(std::string_view name) {
        static constexpr std::array<std::string_view, 8> kSkipped{
            "tracked-changes", "annotation", "note-citation", "forms",
            "sequence-decls",  "title",      "desc",          "table-of-content"};
        return !name.empty() && std::ranges::find(kSkipped, name) != kSkipped.end();
    }

    void enter(int node, std::string_view name) {
        if (name == "p" || name == "h") {
            // A paragraph inside a paragraph is a footnote or a text frame.
            if (m_rows == 0)
                flush();
            else if (!m_text.empty())
                m_text += ' ';
            ++m_paragraphs;
            m_heading = name == "h";
        } else if (name == "s") {
            int count = 1;
            const std::string_view text = m_tree.attribute(node, "c");
            std::from_chars(text.data(), text.data() + text.size(), count);
            m_text.append(static_cast<std::size_t>(std::clamp(count, 1, kMostSpaces)), ' ');
        } else if (name == "tab" || name == "line-break") {
            m_text += ' ';
        } else if (name == "list-item") {
            ++m_items;
        } else if (name == "table-row") {
            flush();
            ++m_rows;
        } else if (name == "table-cell" && !core::trimmed(m_text).empty()) {
            m_text += " | ";
        }
    }

    void leave() {
        const std::string_view name = m_tree[m_open.back()].local();
        m_open.pop_back();
        if (name == "p" || name == "h") {
            if (m_rows == 0)
                flush();
            --m_paragraphs;
        } else if (name == "list-item") {
            --m_items;
        } else if (name == "table-row") {
            m_row = true;
            --m_rows;
            flush();
        }
    }

    void flush() {
        Block block;
        block.text = core::simplified(m_text);
        m_text.clear();
        if (!block.text.empty()) {
            block.kind = m_row       ? BlockKind::TableRow
                         : m_heading ? BlockKind::Heading
                         : m_items   ? BlockKind::ListItem
                                     : BlockKind::Paragraph;
            const bool together = block.kind == BlockKind::ListItem || block.kind == BlockKind::TableRow;
            if (!together || m_blocks.empty() || m_blocks.back().kind != block.kind)
                ++m_group;
            block.group = m_group;
            if (block.kind == BlockKind::ListItem)
                block.text.insert(0, "- ");
            m_blocks.push_back(std::move(block));
        }
        m_row = false;
        m_heading = false;
    }

    const XmlTree& m_tree;
    std::vector<Block>& m_blocks;
    std::vector<int> m_open;
    std::string m_text;
    int m_group = 0;
    int m_paragraphs = 0;
    int m_items = 0;
    int m_rows = 0;
    bool m_heading = false;
    bool m_row = false;
};

bool saysEncrypted(const Package& package) {
    const auto manifest = package.find("META-INF/manifest.xml");
    return manifest != package.end() && manifest->second.find("encryption-data") != std::string::npos;
}

// "OEBPS/a%20b.xhtml#part" as the name of an entry.
std::string entryName(const std::string& folder, std::string_view href) {
    href = href.substr(0, href.find('#'));
    std::string name = folder;
    for (std::size_t i = 0; i < href.size(); ++i) {
        unsigned value = 0;
        if (href[i] == '%' && i + 2 < href.size() &&
            std::from_chars(href.data() + i + 1, href.data() + i + 3, value, 16).ptr == href.data() + i + 3) {
            name += static_cast<char>(value);
            i += 2;
        } else {
            name += href[i];
        }
    }
    return name;
}

} // namespace

core::Result<std::vector<Block>> odtBlocks(const Package& package, const std::string& name, core::Document& document) {
    if (saysEncrypted(package))
        return core::fail(
            core::ErrorCode::Unsupported,
            name + " is protected by a password; save a copy without one and import that.");
    const auto content = package.find("content.xml");
    if (content == package.end())
        return std::unexpected(damaged(name));
    const XmlTree tree(content->second);
    const int body = tree.size() > 0 ? tree.child(0, "body") : -1;
    if (body < 0)
        return std::unexpected(damaged(name));
    if (const auto meta = package.find("meta.xml"); meta != package.end())
        takeProperties(XmlTree(meta->second), document, "ODT properties");
    std::vector<Block> blocks;
    OdtText(tree, blocks).walk(body);
    if (!tree.problem().empty())
        document.notice = "The document is damaged; what stands before the damage was read.";
    return blocks;
}

core::Result<std::vector<Block>> epubBlocks(const Package& package, const std::string& name, core::Document& document) {
    const auto container = package.find("META-INF/container.xml");
    if (container == package.end())
        return std::unexpected(damaged(name));
    const XmlTree root(container->second);
    const int file = root.size() > 0 ? root.descendant(0, "rootfile") : -1;
    const std::string path(file < 0 ? std::string_view() : root.attribute(file, "full-path"));
    const auto packageFile = package.find(path);
    if (packageFile == package.end())
        return std::unexpected(damaged(name));
    const XmlTree opf(packageFile->second);
    const int metadata = opf.size() > 0 ? opf.child(0, "metadata") : -1;
    const int manifest = opf.size() > 0 ? opf.child(0, "manifest") : -1;
    const int spine = opf.size() > 0 ? opf.child(0, "spine") : -1;
    if (manifest < 0 || spine < 0)
        return std::unexpected(damaged(name));
    if (metadata >= 0) {
        takeProperties(opf, document, "EPUB metadata");
        if (const int publisher = opf.child(metadata, "publisher"); publisher >= 0) {
            document.publisher = core::simplified(opf.text(publisher));
            document.evidence.push_back({"publisher", "EPUB metadata publisher", document.publisher});
        }
    }
    std::map<std::string, std::string, std::less<>> files;
    for (const int item : opf.children(manifest, "item"))
        files.emplace(opf.attribute(item, "id"), opf.attribute(item, "href"));
    const std::size_t slash = path.rfind('/');
    const std::string folder = slash == std::string::npos ? std::string() : path.substr(0, slash + 1);
    std::vector<Block> blocks;
    bool missing = false;
    for (const int item : opf.children(spine, "itemref")) {
        const auto href = files.find(opf.attribute(item, "idref"));
        const auto page = href == files.end() ? package.end() : package.find(entryName(folder, href->second));
        if (page == package.end()) {
            missing = true;
            continue;
        }
        const int group = blocks.empty() ? 0 : blocks.back().group + 1;
        for (Block& block : blocksOfHtmlFragment(page->second)) {
            block.group += group;
            blocks.push_back(std::move(block));
        }
    }
    // Fonts may be scrambled in a free book; chapters are so only in a protected one.
    const auto encryption = package.find("META-INF/encryption.xml");
    if (encryption != package.end() && encryption->second.find("html\"") != std::string::npos)
        return core::fail(core::ErrorCode::Unsupported, name + " is a protected book (DRM) and cannot be read.");
    if (missing)
        document.notice = "Chapters that the book lists are missing in the file.";
    return blocks;
}

} // namespace reading
