// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The manual of the program: pages of Markdown that are compiled in (resources/manual/<language>/NN-name.md), and a
// search over their paragraphs. A place in it is named "06-contradictions.md#denial": the page and the anchor of a
// heading. Values; any thread; costs a few milliseconds, so it is made when first wanted.

#include <QString>
#include <QStringList>
#include <vector>

namespace views {

struct ManualPage {
    QString name;         // "06-contradictions.md"
    QString title;        // its first heading
    QString text;         // Markdown
    QStringList headings; // of the second level, in order
};

struct ManualHit {
    QString target; // page and anchor
    QString title;  // "Contradictions › Denial"
    QString words;  // the paragraph, without marks of Markdown
};

// "Why something is no claim" as in links: "why-something-is-no-claim".
QString headingAnchor(const QString& heading);
// Without emphasis, code marks and links.
QString plainMarkdown(const QString& markdown);

class Manual {
public:
    // The pages of a language ("de"); the English ones where there are none.
    explicit Manual(const QString& language);

    const std::vector<ManualPage>& pages() const { return m_pages; }
    const ManualPage* page(const QString& name) const;
    bool has(const QString& target) const; // page, and heading where one is named
    // Paragraphs that hold all words or beginnings of them; those under a heading that holds one of them first.
    std::vector<ManualHit> search(const QString& words) const;

private:
    std::vector<ManualPage> m_pages;
};

} // namespace views
