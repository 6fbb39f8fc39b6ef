// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Two versions of a document and what changed from one to the other: claims that appeared, vanished, were softened,
// hardened or reversed, with their words, and the text with what was taken out struck and what was added underlined.
// A window of its own. GUI thread.

#include "models/items/labels.h"
#include "views/sidewindow.h"

class QCheckBox;
class QComboBox;
class QTextBrowser;

namespace views {

class ViewState;

// "2 Mar 2024, 10:00 UTC, modified (imported 3 Mar 2024)": tells versions apart.
QString versionText(const models::Version& version, models::DisplayZone zone);

class VersionsWindow : public SideWindow {
    Q_OBJECT
public:
    // `versions`: oldest first, two at least.
    VersionsWindow(
        models::Session& session, ViewState& state, core::DocumentId document,
        const std::vector<models::Version>& versions, QWidget* parent);
    static QString topicOf(core::DocumentId document);

private:
    void compare();
    void take(const models::VersionChanges& changes);
    void showChanges();
    QString claimsHtml() const;
    QString wordsHtml() const;

    models::Session& m_session;
    ViewState& m_state;
    core::DocumentId m_document;
    std::vector<models::Version> m_versions;
    std::optional<models::VersionChanges> m_changes;
    QComboBox* m_before;
    QComboBox* m_after;
    QCheckBox* m_onlyChanges;
    QTextBrowser* m_text;
};

} // namespace views
