// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/help/helpwindow.h"

#include "views/rendering/palette.h"
#include "views/sidewindow.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextList>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace views {
namespace {

using rendering::kGap;

constexpr int kTarget = Qt::UserRole;
constexpr int kMeasure = 84; // characters a line at most
constexpr qreal kLineHeight = 140;
constexpr qsizetype kMostRules = 40;
const QString kRulePrefix = QStringLiteral("rule:");

QToolButton* stepButton(const QString& text, const QString& name, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setProperty("framed", true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

HelpWindow::HelpWindow()
    : QWidget(nullptr, Qt::Window)
    , m_manual(QLocale().name().left(2))
    , m_rules(m_manual)
    , m_search(new QLineEdit(this))
    , m_lists(new QStackedWidget(this))
    , m_contents(new QTreeWidget(m_lists))
    , m_hits(new QListWidget(m_lists))
    , m_page(new QTextBrowser(this))
    , m_back(stepButton(QStringLiteral("‹"), tr("Back"), this))
    , m_forward(stepButton(QStringLiteral("›"), tr("Forward"), this)) {
    setWindowTitle(tr("Manual — Faultline"));
    setObjectName(QStringLiteral("helpWindow"));
    setAttribute(Qt::WA_QuitOnClose, false); // without the main window there is nothing to explain
    resizeWithinScreen(*this, {980, 720});
    placeWidgets();
    fillContents();
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (const QListWidgetItem* hit =
                m_hits->count() > 0 ? m_hits->item(std::max(0, m_hits->currentRow())) : nullptr)
            showTopic(hit->data(kTarget).toString());
    });
    connect(m_contents, &QTreeWidget::itemClicked, this, [this](const QTreeWidgetItem* item) {
        showTopic(item->data(0, kTarget).toString());
    });
    connect(m_contents, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
        showTopic(item->data(0, kTarget).toString());
    });
    connect(m_hits, &QListWidget::itemClicked, this, [this](const QListWidgetItem* item) {
        showTopic(item->data(kTarget).toString());
    });
    connect(m_hits, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        showTopic(item->data(kTarget).toString());
    });
    connect(m_page, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    connect(m_back, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { step(1); });
}

void HelpWindow::placeWidgets() {
    m_search->setObjectName(QStringLiteral("helpSearch"));
    m_search->setPlaceholderText(tr("Words, or a rule’s id"));
    m_search->setAccessibleName(tr("Search the manual"));
    m_search->setClearButtonEnabled(true);
    m_contents->setObjectName(QStringLiteral("helpContents"));
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setHeaderHidden(true);
    m_contents->setFrameShape(QFrame::NoFrame);
    m_hits->setObjectName(QStringLiteral("helpHits"));
    m_hits->setAccessibleName(tr("What was found"));
    m_hits->setFrameShape(QFrame::NoFrame);
    m_hits->setWordWrap(true);
    m_hits->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_lists->addWidget(m_contents);
    m_lists->addWidget(m_hits);
    m_page->setObjectName(QStringLiteral("helpPage"));
    m_page->setAccessibleName(tr("Page of the manual"));
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->setOpenLinks(false);
    m_page->document()->setDocumentMargin(5 * kGap);
    m_page->setLineWrapMode(QTextEdit::FixedPixelWidth);
    m_page->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_page->viewport()->installEventFilter(this);

    auto* head = new QHBoxLayout;
    head->setSpacing(kGap);
    head->addWidget(m_back);
    head->addWidget(m_forward);
    head->addWidget(m_search, 1);
    auto* side = new QWidget(this);
    side->setObjectName(QStringLiteral("sidePanel"));
    side->setAttribute(Qt::WA_StyledBackground);
    auto* left = new QVBoxLayout(side);
    left->setContentsMargins(2 * kGap, 2 * kGap, 2 * kGap, 0);
    left->setSpacing(2 * kGap);
    left->addLayout(head);
    left->addWidget(m_lists, 1);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(side);
    splitter->addWidget(m_page);
    splitter->setStretchFactor(1, 1);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({280, 700});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
}

void HelpWindow::fillContents() {
    for (const ManualPage& page : m_manual.pages()) {
        auto* item = new QTreeWidgetItem(m_contents, {page.title});
        item->setData(0, kTarget, page.name);
        for (const QString& heading : page.headings) {
            auto* below = new QTreeWidgetItem(item, {heading});
            below->setData(0, kTarget, page.name + QLatin1Char('#') + headingAnchor(heading));
        }
    }
}

QString HelpWindow::topic() const {
    return m_at < 0 ? QString() : m_history.at(m_at);
}

void HelpWindow::showTopic(const QString& topic) {
    if (topic != this->topic()) {
        m_history.resize(m_at + 1);
        m_history.append(topic);
        ++m_at;
    }
    open(topic);
}

void HelpWindow::step(int by) {
    if (m_at + by < 0 || m_at + by >= m_history.size())
        return;
    m_at += by;
    open(topic());
}

void HelpWindow::open(const QString& topic) {
    QString text;
    QString anchor;
    if (topic.startsWith(kRulePrefix)) {
        const QString id = topic.mid(kRulePrefix.size());
        text = m_rules.explain(id);
        if (text.isEmpty())
            text =
                tr("# %1\n\nNo rule of this version has this name. It may come from your own words, or from an older "
                   "version of the program.\n\n[All rules](%2)")
                    .arg(id, QLatin1String(kRulesPage));
    } else {
        const ManualPage* page = m_manual.page(topic.section(QLatin1Char('#'), 0, 0));
        if (!page)
            page = &m_manual.pages().front();
        text = page->text;
        anchor = topic.section(QLatin1Char('#'), 1);
        for (int i = 0; i < m_contents->topLevelItemCount(); ++i) {
            QTreeWidgetItem* item = m_contents->topLevelItem(i);
            const bool here = item->data(0, kTarget).toString() == page->name;
            item->setExpanded(here);
            if (here)
                m_contents->setCurrentItem(item);
        }
    }
    m_page->setMarkdown(text);
    dress();
    scrollTo(anchor);
    updateSteps();
}

void HelpWindow::follow(const QUrl& link) {
    QString target = link.path();
    if (link.hasFragment())
        target += QLatin1Char('#') + link.fragment();
    if (m_manual.has(target))
        showTopic(target);
}

// Qt sets Markdown tight: lines and headings get room, and no line is longer than can be read well.
void HelpWindow::dress() {
    QTextCursor cursor(m_page->document());
    cursor.beginEditBlock();
    for (QTextBlock block = m_page->document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(kLineHeight, QTextBlockFormat::ProportionalHeight);
        const bool heading = format.headingLevel() > 0;
        const bool afterList = !block.textList() && block.previous().isValid() && block.previous().textList();
        format.setTopMargin(heading ? 5 * kGap : afterList ? 2 * kGap : 0);
        format.setBottomMargin(heading ? kGap : block.textList() ? kGap : 2 * kGap + 2);
        cursor.setPosition(block.position());
        cursor.setBlockFormat(format);
    }
    cursor.endEditBlock();
    fitMeasure();
    m_page->moveCursor(QTextCursor::Start);
}

void HelpWindow::fitMeasure() {
    const int measure = m_page->fontMetrics().averageCharWidth() * kMeasure + 10 * kGap;
    m_page->setLineWrapColumnOrWidth(std::min(m_page->viewport()->width(), measure));
}

void HelpWindow::scrollTo(const QString& anchor) {
    if (anchor.isEmpty())
        return;
    for (QTextBlock block = m_page->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || headingAnchor(block.text()) != anchor)
            continue;
        QTextCursor cursor(block);
        m_page->setTextCursor(cursor);
        QScrollBar& bar = *m_page->verticalScrollBar();
        bar.setValue(bar.value() + m_page->cursorRect(cursor).top() - 3 * kGap);
        return;
    }
}

void HelpWindow::search() {
    const QString words = m_search->text().trimmed();
    m_hits->clear();
    const auto add = [this](const QString& title, const QString& text, const QString& target) {
        auto* item = new QListWidgetItem(title + QLatin1Char('\n') + text, m_hits);
        item->setData(kTarget, target);
    };
    for (const ManualHit& hit : m_manual.search(words)) {
        const bool isLong = hit.words.size() > 120;
        add(hit.title, isLong ? hit.words.left(120) + QStringLiteral("…") : hit.words, hit.target);
    }
    for (const QString& id : m_rules.search(words, kMostRules))
        add(id, tr("rule"), kRulePrefix + id);
    if (m_hits->count() == 0 && !words.isEmpty()) {
        auto* none = new QListWidgetItem(tr("Nothing found. Try fewer or other words."), m_hits);
        none->setFlags(Qt::NoItemFlags);
        none->setData(kTarget, m_manual.pages().front().name);
    }
    m_lists->setCurrentWidget(words.isEmpty() ? static_cast<QWidget*>(m_contents) : m_hits);
}

void HelpWindow::updateSteps() {
    m_back->setEnabled(m_at > 0);
    m_forward->setEnabled(m_at + 1 < m_history.size());
}

void HelpWindow::setReaderFont(const QFont& font) {
    m_page->setFont(font);
    if (m_at >= 0)
        open(topic());
}

void HelpWindow::keyPressEvent(QKeyEvent* event) {
    const bool alt = event->modifiers() == Qt::AltModifier;
    if (event->key() == Qt::Key_Escape)
        close();
    else if (alt && event->key() == Qt::Key_Left)
        step(-1);
    else if (alt && event->key() == Qt::Key_Right)
        step(1);
    else if (event->matches(QKeySequence::Find))
        m_search->setFocus();
    else
        QWidget::keyPressEvent(event);
}

void HelpWindow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_at >= 0)
        open(topic()); // links take their colour when they are made
}

// The window hears of a new size before the page has it.
bool HelpWindow::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_page->viewport() && event->type() == QEvent::Resize) {
        fitMeasure();
        m_page->ensureCursorVisible();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace views
