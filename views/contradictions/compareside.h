// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One side of a contradiction in the compare view: where it was published, the document scrolled to the quote, and what
// is claimed. GUI thread.

#include "models/core/causetree.h"
#include "models/core/snapshot.h"
#include "models/items/labels.h"
#include "models/session.h"
#include "views/rendering/palette.h"

#include <QWidget>
#include <optional>
#include <string>
#include <vector>

class QLabel;

namespace views {

class ReaderView;

class CompareSide : public QWidget {
    Q_OBJECT
public:
    CompareSide(const core::CauseTree& causes, QWidget* parent);

    // The text follows with takeText(); until then the quote stands for it. `also`: further claims of the same voice.
    void setSide(
        const core::SnapshotPtr& snapshot, const core::ClaimRef& ref, const std::vector<core::ClaimRef>& also,
        const rendering::Palette& colours, models::DisplayZone zone);
    void takeText(const models::DocumentText& text); // of another document: dropped
    core::DocumentId document() const { return m_ref.document; }
    bool hasText() const { return m_textOf && *m_textOf == wanted(); }
    ReaderView* view() const { return m_view; }

signals:
    void whyWanted(const QString& topic); // what the manual says of a rule

private:
    // Numbers of documents begin anew in each case, and a file may come again with other bytes.
    struct TextKey {
        core::DocumentId id = 0;
        std::string casePath;
        std::string sha256;
        bool operator==(const TextKey&) const = default;
    };
    TextKey wanted() const;
    void showText();
    QString factsText(const core::DocumentRecord& record) const;
    QString claimsHtml(const core::DocumentRecord& record) const;
    std::vector<std::int32_t> claimsHere() const; // of this side in this document, the main one first

    const core::CauseTree& m_causes;
    rendering::Palette m_colours;
    models::DisplayZone m_zone = models::DisplayZone::Utc; // of moments
    core::SnapshotPtr m_snapshot;
    core::ClaimRef m_ref;
    std::vector<core::ClaimRef> m_also;
    core::Document m_text;
    std::optional<TextKey> m_textOf;
    QLabel* m_facts;
    QLabel* m_title;
    ReaderView* m_view;
    QLabel* m_claims;
};

} // namespace views
