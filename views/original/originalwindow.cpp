// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/original/originalwindow.h"

#include "models/items/labels.h"
#include "views/markup.h"
#include "views/viewstate.h"

#include <QCheckBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QSplitter>
#include <QStyle>
#include <QTabBar>
#include <QTabWidget>
#include <QTextBrowser>
#include <QVBoxLayout>
#include <algorithm>

namespace views {
namespace {

using rendering::kGap;

constexpr int kLeastPicture = 480; // pixels across a page; more where the window is wide

QTextBrowser* textSide(const QString& name, QWidget* parent) {
    auto* browser = new QTextBrowser(parent);
    browser->setAccessibleName(name);
    browser->setFrameShape(QFrame::NoFrame);
    browser->setOpenLinks(false); // nothing here leads anywhere
    browser->document()->setDocumentMargin(4 * kGap);
    return browser;
}

const QHash<QString, QString>& fieldNames() {
    static const QHash<QString, QString> names{
        {QStringLiteral("title"), OriginalWindow::tr("Title")},
        {QStringLiteral("publisher"), OriginalWindow::tr("Source")},
        {QStringLiteral("author"), OriginalWindow::tr("Author")},
        {QStringLiteral("url"), OriginalWindow::tr("Address")},
        {QStringLiteral("published"), OriginalWindow::tr("Published")},
        {QStringLiteral("modified"), OriginalWindow::tr("Modified")},
        {QStringLiteral("language"), OriginalWindow::tr("Language")},
        {QStringLiteral("agency"), OriginalWindow::tr("Agency")},
        {QStringLiteral("file date"), OriginalWindow::tr("Date of the file")},
        {QStringLiteral("part date"), OriginalWindow::tr("Time of an update")},
        {QStringLiteral("file"), OriginalWindow::tr("File inside")},
    };
    return names;
}

QString fieldName(const std::string& field) {
    const QString plain = models::toQt(field);
    return fieldNames().value(plain, plain);
}

// What became of a block that is not in the text: metadata was made of it, or it was left out.
QString fateText(const std::string& reason) {
    const QString field = fieldNames().value(models::toQt(reason));
    return field.isEmpty() ? OriginalWindow::tr("Left out: %1").arg(models::toQt(reason))
                           : OriginalWindow::tr("Read as: %1").arg(field);
}

// "D:20220403193102+02'00'" as people write it; empty: it is none.
QString pdfDateText(const QString& raw, models::DisplayZone zone) {
    static const QRegularExpression form(
        QStringLiteral(R"(^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?(?:(Z)|([+-]\d\d)'?(\d\d)?)?)"));
    const QRegularExpressionMatch match = form.match(raw);
    if (!match.hasMatch())
        return {};
    QString iso = match.captured(1) + QLatin1Char('-') + match.captured(2) + QLatin1Char('-') + match.captured(3) +
                  QLatin1Char('T') + match.captured(4) + QLatin1Char(':') + match.captured(5) + match.captured(7);
    if (!match.captured(8).isEmpty())
        iso += match.captured(8) + QLatin1Char(':') +
               (match.captured(9).isEmpty() ? QStringLiteral("00") : match.captured(9));
    const std::optional<core::TimeValue> value = core::parseIso(iso.toStdString());
    return value ? models::whenText(value, zone) : QString();
}

// Cases of earlier versions kept no words for the language.
QString valueText(const core::FieldEvidence& each, const core::Document& document, models::DisplayZone zone) {
    if (const QString date = pdfDateText(models::toQt(each.raw), zone); each.field == "file date" && !date.isEmpty())
        return date;
    const bool language = each.field == "language" && each.raw.empty();
    return models::toQt(language ? document.language : core::elided(each.raw, 200));
}

} // namespace

QString OriginalWindow::topicOf(core::DocumentId document) {
    return QStringLiteral("original/%1").arg(document);
}

OriginalWindow::OriginalWindow(models::Session& session, ViewState& state, core::DocumentId document, QWidget* parent)
    : SideWindow(session, parent, topicOf(document))
    , m_session(session)
    , m_state(state)
    , m_document(document)
    , m_head(new QLabel(this))
    , m_leftOut(new QCheckBox(tr("Show what was &left out"), this))
    , m_tabs(new QTabWidget)
    , m_page(textSide(tr("The page as text"), this))
    , m_source(new QPlainTextEdit(this))
    , m_extracted(textSide(tr("What was extracted"), this)) {
    setObjectName(QStringLiteral("originalWindow"));
    setWindowTitle(tr("Original"));
    resizeWithinScreen(*this, {1200, 820});
    m_head->setObjectName(QStringLiteral("originalHead"));
    m_head->setTextFormat(Qt::PlainText);
    m_head->setWordWrap(true);
    m_head->setText(tr("Reading the original…"));
    m_leftOut->setChecked(true);
    m_leftOut->setObjectName(QStringLiteral("showLeftOut"));

    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeOriginalSide());
    auto* right = new QTabWidget;
    right->setDocumentMode(true);
    right->setAccessibleName(tr("What was made of the original"));
    m_tabs->setAccessibleName(tr("Forms of the original"));
    for (QTabWidget* each : {right, m_tabs})
        each->tabBar()->setAccessibleName(each->accessibleName());
    right->addTab(m_extracted, tr("What was extracted"));
    splitter->addWidget(right);
    splitter->setSizes({600, 600});
    auto* head = new QHBoxLayout;
    head->setContentsMargins(3 * kGap, 2 * kGap, 3 * kGap, 2 * kGap);
    head->addWidget(m_head, 1);
    head->addWidget(m_leftOut);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(splitter, 1);

    connect(m_leftOut, &QCheckBox::toggled, this, &OriginalWindow::showTexts);
    connect(&state, &ViewState::themeChanged, this, &OriginalWindow::showTexts);
    connect(&state, &ViewState::zoneChanged, this, &OriginalWindow::showTexts);
    connect(&session, &models::Session::originalReady, this, &OriginalWindow::take);
    connect(&session, &models::Session::originalFailed, this, [this](core::DocumentId id, const QString& why) {
        if (id == m_document && m_original.id != id)
            m_head->setText(why);
    });
    connect(&session, &models::Session::pageReady, this, [this](core::DocumentId id, const reading::PagePicture& page) {
        if (id == m_document && page.page == m_wantedPage)
            showPage(page);
    });
    connect(&session, &models::Session::pageFailed, this, [this](core::DocumentId id, int page, const QString& why) {
        if (id == m_document && page == m_wantedPage)
            m_picture->setText(why);
    });
    session.requestOriginal(document);
}

QWidget* OriginalWindow::makeOriginalSide() {
    m_tabs->setDocumentMode(true);
    m_tabs->setObjectName(QStringLiteral("originalTabs"));
    m_page->setObjectName(QStringLiteral("originalPage"));
    m_extracted->setObjectName(QStringLiteral("extracted"));
    m_source->setObjectName(QStringLiteral("originalSource"));
    m_source->setReadOnly(true);
    m_source->setFrameShape(QFrame::NoFrame);
    m_source->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_source->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_source->setAccessibleName(tr("Source"));
    m_tabs->addTab(m_page, tr("Page as text"));
    m_pages = makePages();
    m_tabs->addTab(m_pages, tr("Pages"));
    m_tabs->addTab(m_source, tr("Source"));
    m_tabs->setTabVisible(m_tabs->indexOf(m_pages), false);
    return m_tabs;
}

QWidget* OriginalWindow::makePages() {
    auto* pages = new QWidget;
    m_picture = new QLabel;
    m_picture->setObjectName(QStringLiteral("pagePicture"));
    m_picture->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_picture->setWordWrap(true);
    m_sheet = new QScrollArea(pages);
    m_sheet->setWidget(m_picture);
    m_sheet->setWidgetResizable(true);
    m_sheet->setFrameShape(QFrame::NoFrame);
    m_number = new QSpinBox(pages);
    m_number->setObjectName(QStringLiteral("pageNumber"));
    m_number->setRange(1, 1);
    m_number->setAccessibleName(tr("Page"));
    m_number->setKeyboardTracking(false);
    m_count = new QLabel(pages);
    auto* label = new QLabel(tr("&Page"), pages);
    label->setBuddy(m_number);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(3 * kGap, kGap, 3 * kGap, kGap);
    bar->addWidget(label);
    bar->addWidget(m_number);
    bar->addWidget(m_count);
    bar->addStretch(1);
    auto* layout = new QVBoxLayout(pages);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_sheet, 1);
    connect(m_number, &QSpinBox::valueChanged, this, [this](int number) { wantPage(number - 1); });
    return pages;
}

void OriginalWindow::take(const models::Original& original) {
    if (original.id != m_document)
        return;
    m_original = original;
    const QString title = models::toQt(original.document.title);
    const QString file = original.name.section(QLatin1Char('/'), -1);
    setWindowTitle(tr("Original of “%1”").arg(title.isEmpty() ? file : title));
    QString head = original.name;
    if (!original.text.notice.empty())
        head += QLatin1Char('\n') + models::toQt(original.text.notice);
    m_head->setText(head);
    const bool hasBlocks = !original.text.blocks.empty();
    const bool hasSource = !original.text.source.empty();
    m_tabs->setTabVisible(m_tabs->indexOf(m_page), hasBlocks || (!hasSource && !original.text.hasPages));
    m_tabs->setTabVisible(m_tabs->indexOf(m_pages), original.text.hasPages);
    m_tabs->setTabVisible(m_tabs->indexOf(m_source), hasSource);
    m_leftOut->setVisible(hasBlocks);
    QString source = models::toQt(original.text.source);
    if (original.text.sourceCut)
        source += tr("\n… the rest is not shown here.");
    m_source->setPlainText(source);
    if (original.text.hasPages)
        wantPage(0);
    showTexts();
}

void OriginalWindow::showTexts() {
    const int at = m_page->verticalScrollBar()->value();
    const int other = m_extracted->verticalScrollBar()->value();
    m_page->setHtml(originalHtml());
    m_extracted->setHtml(extractedHtml());
    m_page->verticalScrollBar()->setValue(at);
    m_extracted->verticalScrollBar()->setValue(other);
}

QString OriginalWindow::originalHtml() const {
    const rendering::Palette colours = rendering::paletteOf(m_state.theme());
    QString html;
    std::string reason; // of the group that is open
    for (const reading::OriginalBlock& block : m_original.text.blocks) {
        const bool out = !block.leftOut.empty();
        if (out && !m_leftOut->isChecked()) {
            reason.clear();
            continue;
        }
        const QString text = escaped(models::toQt(block.text));
        if (out && block.leftOut != reason)
            html += QStringLiteral("<p style=\"background-color:%1; color:%2; margin:8px 0 0 0\"><b>%3</b></p>")
                        .arg(colours.ground.name(), colours.faintInk.name(), escaped(fateText(block.leftOut)));
        reason = block.leftOut;
        if (out)
            html += QStringLiteral("<p style=\"background-color:%1; color:%2; margin:0 0 0 16px\">%3</p>")
                        .arg(colours.ground.name(), colours.faintInk.name(), text);
        else if (block.heading)
            html += QStringLiteral("<h3>%1</h3>").arg(text);
        else
            html += QStringLiteral("<p style=\"margin:8px 0 8px 0\">%1</p>").arg(text);
    }
    return html;
}

QString OriginalWindow::extractedHtml() const {
    const rendering::Palette colours = rendering::paletteOf(m_state.theme());
    const core::Document& document = m_original.document;
    QString html;
    if (!document.title.empty())
        html += QStringLiteral("<h2>%1</h2>").arg(escaped(models::toQt(document.title)));
    html += QStringLiteral("<table cellspacing=\"0\" cellpadding=\"3\">");
    // What several places say alike is one row.
    std::vector<std::pair<const core::FieldEvidence*, QStringList>> rows;
    for (const core::FieldEvidence& each : document.evidence) {
        if (each.field == "body")
            continue; // stands on the other side, as left out
        auto row = std::ranges::find_if(
            rows, [&](const auto& other) { return other.first->field == each.field && other.first->raw == each.raw; });
        if (row == rows.end())
            row = rows.insert(rows.end(), {&each, {}});
        if (const QString source = models::toQt(each.source); !row->second.contains(source))
            row->second.append(source);
    }
    for (const auto& [first, sources] : rows)
        html += QStringLiteral("<tr><td>%1</td><td>%2</td><td>%3</td></tr>")
                    .arg(
                        faint(fieldName(first->field), colours), escaped(valueText(*first, document, m_state.zone())),
                        faint(tr("from %1").arg(escaped(sources.join(QStringLiteral(", ")))), colours));
    html += QStringLiteral("</table><hr>");
    const QString body = models::toQt(document.body);
    for (const QString& paragraph : body.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts))
        html += QStringLiteral("<p style=\"margin:8px 0 8px 0\">%1</p>")
                    .arg(paragraph.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")));
    return html;
}

void OriginalWindow::wantPage(int page) {
    m_wantedPage = page;
    if (m_picture->pixmap(Qt::ReturnByValue).isNull())
        m_picture->setText(tr("Drawing the page…"));
    const int room = m_tabs->width() - style()->pixelMetric(QStyle::PM_ScrollBarExtent) - 2 * kGap;
    m_session.requestPage(m_original, page, static_cast<int>(std::max(kLeastPicture, room) * devicePixelRatioF()));
}

void OriginalWindow::showPage(const reading::PagePicture& picture) {
    // The bytes belong to the picture and end with this call, hence the copy that a pixmap is.
    const QImage image(
        reinterpret_cast<const uchar*>(picture.rgb.data()), picture.width, picture.height, picture.width * 3,
        QImage::Format_RGB888);
    QPixmap shown = QPixmap::fromImage(image);
    shown.setDevicePixelRatio(devicePixelRatioF());
    m_picture->setPixmap(shown);
    m_picture->setAccessibleName(tr("Page %1 of %2").arg(picture.page + 1).arg(picture.pages));
    m_number->setRange(1, picture.pages);
    m_count->setText(tr("of %1").arg(picture.pages));
    m_sheet->verticalScrollBar()->setValue(0);
}

} // namespace views
