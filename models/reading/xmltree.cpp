// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/xmltree.h"

#include "models/core/text.h"
#include "models/reading/htmlreader.h"

#include <QString>
#include <QXmlStreamReader>

#include <algorithm>
#include <cctype>

namespace reading {
namespace {

// "&nbsp;" and the like, which feeds use though XML does not know them.
class HtmlEntities : public QXmlStreamEntityResolver {
public:
    QString resolveUndeclaredEntity(const QString& name) override {
        const std::string entity = "&" + name.toStdString() + ";";
        const std::string text = textOfHtml("a" + entity + "b");
        if (text.size() < 2 || text.find(entity) != std::string::npos)
            return {};
        return QString::fromStdString(text.substr(1, text.size() - 2));
    }
};

bool isReference(std::string_view text) {
    const std::size_t end = text.substr(0, 12).find(';');
    return end != std::string_view::npos && end > 1 && std::ranges::all_of(text.substr(1, end - 1), [](char c) {
               return std::isalnum(static_cast<unsigned char>(c)) || c == '#';
           });
}

// "AT&T" as it should have been written. CDATA sections stay.
std::string withEscapedAmpersands(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        if (text.substr(at).starts_with("<![CDATA[")) {
            const std::size_t end = std::min(text.size(), text.find("]]>", at));
            out += text.substr(at, end - at);
            at = end;
            continue;
        }
        out += text[at];
        if (text[at] == '&' && !isReference(text.substr(at)))
            out += "amp;";
        ++at;
    }
    return out;
}

void escape(std::string_view text, std::string& out) {
    for (const char c : text) {
        if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else if (c == '&')
            out += "&amp;";
        else if (c == '"')
            out += "&quot;";
        else
            out += c;
    }
}

} // namespace

std::string_view XmlNode::local() const {
    const std::size_t colon = name.find(':');
    return colon == std::string::npos ? std::string_view(name) : std::string_view(name).substr(colon + 1);
}

std::string_view XmlNode::prefix() const {
    const std::size_t colon = name.find(':');
    return colon == std::string::npos ? std::string_view() : std::string_view(name).substr(0, colon);
}

XmlTree::XmlTree(std::string_view utf8) {
    read(utf8);
    if (m_problem.empty())
        return;
    const std::string repaired = withEscapedAmpersands(utf8);
    if (repaired.size() == utf8.size())
        return;
    const std::string problem = std::move(m_problem);
    std::vector<XmlNode> nodes = std::move(m_nodes);
    m_problem.clear();
    m_nodes.clear();
    read(repaired);
    if (!m_problem.empty() && m_nodes.size() < nodes.size()) {
        m_nodes = std::move(nodes);
        m_problem = problem;
    }
}

void XmlTree::read(std::string_view utf8) {
    QXmlStreamReader reader(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())));
    HtmlEntities entities;
    reader.setNamespaceProcessing(false);
    reader.setEntityResolver(&entities);
    std::vector<int> open;
    while (!reader.atEnd() && m_problem.empty()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::DTD:
            if (!reader.entityDeclarations().isEmpty())
                m_problem = "it declares entities of its own, which are not read";
            break;
        case QXmlStreamReader::StartElement: {
            XmlNode node;
            node.parent = open.empty() ? -1 : open.back();
            node.name = reader.qualifiedName().toString().toStdString();
            for (const QXmlStreamAttribute& attribute : reader.attributes())
                node.attributes.emplace_back(
                    attribute.qualifiedName().toString().toStdString(), attribute.value().toString().toStdString());
            open.push_back(size());
            m_nodes.push_back(std::move(node));
            break;
        }
        case QXmlStreamReader::EndElement:
            if (!open.empty()) {
                m_nodes[static_cast<std::size_t>(open.back())].end = size();
                open.pop_back();
            }
            break;
        case QXmlStreamReader::Characters:
            if (!open.empty()) {
                XmlNode node;
                node.parent = open.back();
                node.end = size() + 1;
                node.text = reader.text().toString().toStdString();
                m_nodes.push_back(std::move(node));
            }
            break;
        default:
            break;
        }
        if (m_nodes.size() > kMostNodes || open.size() > kMostDepth)
            m_problem = "it is nested too deeply or holds too many elements";
    }
    for (const int node : open)
        m_nodes[static_cast<std::size_t>(node)].end = size();
    if (m_problem.empty() && reader.hasError()) {
        m_problem = reader.errorString().toStdString();
        if (m_problem.ends_with('.')) // it becomes a part of a sentence
            m_problem.pop_back();
        m_problem += ", line " + std::to_string(reader.lineNumber());
    }
}

std::string_view XmlTree::attribute(int node, std::string_view local) const {
    for (const auto& [name, value] : (*this)[node].attributes) {
        const std::size_t colon = name.find(':');
        if (std::string_view(name).substr(colon == std::string::npos ? 0 : colon + 1) == local)
            return value;
    }
    return {};
}

int XmlTree::child(int node, std::string_view local) const {
    int other = -1;
    for (int i = node + 1; i < (*this)[node].end; i = (*this)[i].end) {
        if ((*this)[i].name.empty() || (*this)[i].local() != local)
            continue;
        if ((*this)[i].prefix() == (*this)[node].prefix())
            return i;
        if (other < 0)
            other = i;
    }
    return other;
}

std::vector<int> XmlTree::children(int node, std::string_view local) const {
    std::vector<int> found;
    for (int i = node + 1; i < (*this)[node].end; i = (*this)[i].end) {
        if (!(*this)[i].name.empty() && (local.empty() || (*this)[i].local() == local))
            found.push_back(i);
    }
    return found;
}

int XmlTree::descendant(int node, std::string_view local) const {
    for (int i = node + 1; i < (*this)[node].end; ++i) {
        if (!(*this)[i].name.empty() && (*this)[i].local() == local)
            return i;
    }
    return -1;
}

std::string XmlTree::text(int node) const {
    std::string out;
    for (int i = node; i < (*this)[node].end; ++i)
        out += (*this)[i].text;
    return out;
}

std::string XmlTree::markup(int node) const {
    std::string out;
    std::vector<int> open;
    const int end = (*this)[node].end;
    for (int i = node + 1; i <= end; ++i) {
        while (!open.empty() && (*this)[open.back()].end <= i) {
            out += "</" + std::string((*this)[open.back()].local()) + ">";
            open.pop_back();
        }
        if (i == end)
            break;
        const XmlNode& each = (*this)[i];
        if (each.name.empty()) {
            escape(each.text, out);
            continue;
        }
        out += '<' + std::string(each.local());
        for (const auto& [name, value] : each.attributes) {
            out += ' ';
            out += name;
            out += "=\"";
            escape(value, out);
            out += '"';
        }
        out += '>';
        open.push_back(i);
    }
    return out;
}

} // namespace reading
