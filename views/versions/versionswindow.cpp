// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/versions/versionswindow.h"

#include "models/items/labels.h"
#include "views/markup.h"
#include "views/viewstate.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace views {
namespace {

using rendering::kGap;

QString changeText(analysis::ClaimChange change) {
    switch (change) {
    case analysis::ClaimChange::Appeared:
        return VersionsWindow::tr("+ Appeared");
    case analysis::ClaimChange::Vanished:
        return VersionsWindow::tr("− Vanished");
    case analysis::ClaimChange::Softened:
        return VersionsWindow::tr("↓ Softened");
    case analysis::ClaimChange::Hardened:
        return VersionsWindow::tr("↑ Hardened");
    case analysis::ClaimChange::Reversed:
        return VersionsWindow::tr("⇄ Reversed");
    }
    return {};
}

bool changesAnything(const std::vector<analysis::WordRun>& words) {
    return std::ranges::any_of(
        words, [](const analysis::WordRun& run) { return run.change != analysis::WordChange::Same; });
}

// The text of a run with what separates paragraphs as line breaks.
QString runHtml(const std::string& text) {
    return models::toQt(text).toHtmlEscaped().replace(QLatin1String("\n\n"), QLatin1String("<br><br>"));
}

// Of words that stayed, what lies around a change: the end of the paragraph before and the beginning of the next.
QString excerpt(const std::string& text, bool first, bool last) {
    constexpr qsizetype kAround = 160;
    const QString plain = models::toQt(text);
    if (plain.size() <= 2 * kAround)
        return runHtml(text);
    const QString head = first ? QString() : plain.left(kAround);
    const QString tail = last ? QString() : plain.right(kAround);
    const QString cut = QStringLiteral(" <b>[…]</b> ");
    return runHtml(head.toStdString()) + cut + runHtml(tail.toStdString());
}

} // namespace

QString versionText(const models::Version& version, models::DisplayZone zone) {
    core::TimeValue imported;
    imported.interval = {version.imported, version.imported + core::kMinute};
    imported.zone = core::ZoneState::Utc;
    imported.granularity = core::Granularity::Minute;
    const QString why = models::toQt(version.why);
    QString text;
    if (version.modified)
        text = VersionsWindow::tr("modified %1").arg(models::shortWhenText(version.modified, zone));
    else if (version.published)
        text = VersionsWindow::tr("published %1").arg(models::shortWhenText(version.published, zone));
    else
        text = VersionsWindow::tr("undated");
    text += VersionsWindow::tr(", imported %1").arg(models::shortWhenText(imported, zone));
    return why.isEmpty() ? text : VersionsWindow::tr("%1 (%2)", "version, why it is one").arg(text, why);
}

QString VersionsWindow::topicOf(core::DocumentId document) {
    return QStringLiteral("versions/%1").arg(document);
}

VersionsWindow::VersionsWindow(
    models::Session& session, ViewState& state, core::DocumentId document, const std::vector<models::Version>& versions,
    QWidget* parent)
    : SideWindow(session, parent, topicOf(document))
    , m_session(session)
    , m_state(state)
    , m_document(document)
    , m_versions(versions)
    , m_before(new QComboBox(this))
    , m_after(new QComboBox(this))
    , m_onlyChanges(new QCheckBox(tr("Only around &changes"), this))
    , m_text(new QTextBrowser(this)) {
    setObjectName(QStringLiteral("versionsWindow"));
    setWindowTitle(tr("Versions of a document"));
    resizeWithinScreen(*this, {900, 760});
    m_before->setObjectName(QStringLiteral("versionBefore"));
    m_after->setObjectName(QStringLiteral("versionAfter"));
    m_before->setAccessibleName(tr("Earlier version"));
    m_after->setAccessibleName(tr("Later version"));
    for (const models::Version& each : m_versions) {
        for (QComboBox* box : {m_before, m_after})
            box->addItem(versionText(each, state.zone()));
    }
    // The document that was asked from against the version before it; the first against the second.
    int at = static_cast<int>(m_versions.size()) - 1;
    for (std::size_t i = 0; i < m_versions.size(); ++i) {
        if (m_versions[i].id == document)
            at = std::max(1, static_cast<int>(i));
    }
    m_before->setCurrentIndex(at - 1);
    m_after->setCurrentIndex(at);
    for (QComboBox* box : {m_before, m_after})
        box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_text->setObjectName(QStringLiteral("versionsText"));
    m_text->setAccessibleName(tr("What changed"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(4 * kGap);

    auto* head = new QGridLayout;
    head->setContentsMargins(3 * kGap, 2 * kGap, 3 * kGap, 2 * kGap);
    head->setHorizontalSpacing(2 * kGap);
    head->setVerticalSpacing(kGap);
    int row = 0;
    for (const auto& [words, box] : {std::pair(tr("&From"), m_before), std::pair(tr("&To"), m_after)}) {
        auto* label = new QLabel(words, this);
        label->setBuddy(box);
        head->addWidget(label, row, 0);
        head->addWidget(box, row++, 1);
    }
    head->addWidget(m_onlyChanges, 0, 2, 2, 1);
    head->setColumnStretch(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_text, 1);
    for (QComboBox* box : {m_before, m_after})
        connect(box, &QComboBox::currentIndexChanged, this, &VersionsWindow::compare);
    connect(m_onlyChanges, &QCheckBox::toggled, this, &VersionsWindow::showChanges);
    connect(&state, &ViewState::themeChanged, this, &VersionsWindow::showChanges);
    connect(&session, &models::Session::versionsCompared, this, &VersionsWindow::take);
    connect(&session, &models::Session::comparingFailed, this, [this](core::DocumentId id, const QString& why) {
        if (id == m_document && !m_changes)
            m_text->setPlainText(why);
    });
    compare();
}

void VersionsWindow::compare() {
    m_changes.reset();
    m_text->setPlainText(tr("Comparing…"));
    m_session.compareVersions(
        m_document, m_versions[static_cast<std::size_t>(m_before->currentIndex())],
        m_versions[static_cast<std::size_t>(m_after->currentIndex())]);
}

void VersionsWindow::take(const models::VersionChanges& changes) {
    const auto same = [](const models::Version& a, const models::Version& b) {
        return a.id == b.id && a.sha256 == b.sha256;
    };
    if (changes.id != m_document ||
        !same(changes.before, m_versions[static_cast<std::size_t>(m_before->currentIndex())]) ||
        !same(changes.after, m_versions[static_cast<std::size_t>(m_after->currentIndex())]))
        return; // of another pair, asked for before
    m_changes = changes;
    showChanges();
}

void VersionsWindow::showChanges() {
    if (!m_changes)
        return;
    m_text->setHtml(claimsHtml() + QStringLiteral("<hr>") + wordsHtml());
}

QString VersionsWindow::claimsHtml() const {
    const rendering::Palette colours = rendering::paletteOf(m_state.theme());
    QString html = QStringLiteral("<h3>%1</h3>").arg(tr("Claims"));
    const auto side = [&](const std::vector<core::Claim>& claims, std::int32_t index, const QString& when) {
        if (index < 0)
            return QString();
        const core::Claim& claim = claims[static_cast<std::size_t>(index)];
        return QStringLiteral("<br>%1 %2 <b>%3</b> · %4 · %5")
            .arg(
                faint(when, colours), stanceHtml(claim, m_session.causes(), colours),
                escaped(models::claimHeadText(m_session.causes(), claim)), escaped(models::speakerText(claim.speaker)),
                quoteHtml(claim, m_session.causes(), colours));
    };
    for (const analysis::ChangedClaim& each : m_changes->claims)
        html += QStringLiteral("<p style=\"margin:8px 0 8px 0\"><b>%1</b>%2%3</p>")
                    .arg(
                        changeText(each.change), side(m_changes->claimsBefore, each.before, tr("before:")),
                        side(m_changes->claimsAfter, each.after, tr("after:")));
    if (m_changes->claims.empty())
        html += QStringLiteral("<p>%1</p>").arg(tr("No claim about a cause appeared, vanished or changed."));
    return html;
}

QString VersionsWindow::wordsHtml() const {
    const rendering::Palette colours = rendering::paletteOf(m_state.theme());
    QString html = QStringLiteral("<h3>%1</h3>").arg(tr("Words"));
    if (!changesAnything(m_changes->words))
        return html + QStringLiteral("<p>%1</p>").arg(tr("The text is the same."));
    html += QStringLiteral("<p>%1</p>").arg(faint(tr("Struck: taken out. Underlined: added."), colours));
    html += QLatin1String("<p>");
    const QColor added = colours.cause(QStringLiteral("environment"));
    for (const analysis::WordRun& run : m_changes->words) {
        switch (run.change) {
        case analysis::WordChange::Same:
            html += m_onlyChanges->isChecked()
                        ? excerpt(run.text, &run == &m_changes->words.front(), &run == &m_changes->words.back())
                        : runHtml(run.text);
            break;
        case analysis::WordChange::Removed:
            html += QStringLiteral("<s style=\"color:%1\">%2</s> ").arg(colours.alert.name(), runHtml(run.text));
            break;
        case analysis::WordChange::Added:
            html += QStringLiteral("<u style=\"color:%1\">%2</u> ").arg(added.name(), runHtml(run.text));
            break;
        }
    }
    return html + QLatin1String("</p>");
}

} // namespace views
