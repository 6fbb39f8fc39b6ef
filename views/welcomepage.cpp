// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/welcomepage.h"

#include "views/cases.h"
#include "views/commandtable.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace views {
namespace {

constexpr int kWidth = 600;
constexpr qsizetype kRecentShown = 5;

QLabel* sectionTitle(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setObjectName(QStringLiteral("sectionTitle"));
    return label;
}

} // namespace

WelcomePage::WelcomePage(const CommandTable& commands, QWidget* parent)
    : QWidget(parent)
    , m_recent(new QVBoxLayout) {
    setObjectName(QStringLiteral("welcomePage"));
    setAttribute(Qt::WA_StyledBackground);
    auto* column = new QWidget(this);
    column->setFixedWidth(kWidth);
    auto* title = new QLabel(tr("Faultline"), column);
    title->setObjectName(QStringLiteral("welcomeTitle"));
    auto* what = new QLabel(
        tr("Who says what about the cause of an outage, when, and where the reports contradict "
           "each other — with the words behind every mark."),
        column);
    what->setWordWrap(true);
    auto* drop = new QLabel(tr("Drop articles, folders or a case file anywhere on this window"), column);
    drop->setObjectName(QStringLiteral("dropHint"));
    drop->setAlignment(Qt::AlignCenter);
    drop->setMinimumHeight(72);

    auto* rows = new QVBoxLayout(column);
    rows->setContentsMargins(0, 24, 0, 24);
    rows->setSpacing(8);
    rows->addWidget(title);
    rows->addWidget(what);
    rows->addSpacing(12);
    rows->addWidget(drop);
    rows->addSpacing(12);
    rows->addWidget(makeChoice(
        commands.action(QStringLiteral("import.files")), tr("Import files…"),
        tr("saved pages, e-mail, feeds, PDF, office documents, archives, text"), true));
    rows->addWidget(makeChoice(
        commands.action(QStringLiteral("import.folder")), tr("Import a folder…"), tr("with all folders inside it"),
        false));
    rows->addWidget(makeChoice(
        commands.action(QStringLiteral("case.new")), tr("New case…"), tr("one file that holds an investigation"),
        false));
    rows->addWidget(
        makeChoice(commands.action(QStringLiteral("case.open")), tr("Open a case…"), tr("a *.faultline file"), false));
    rows->addWidget(makeChoice(
        commands.action(QStringLiteral("help.sample")), tr("Look at the sample case"),
        tr("an invented outage and the articles that disagree about it"), false));
    rows->addSpacing(12);
    m_recent->setSpacing(2);
    rows->addLayout(m_recent);

    auto* page = new QVBoxLayout(this);
    page->addStretch(1);
    page->addWidget(column, 0, Qt::AlignHCenter);
    page->addStretch(2);
}

QWidget* WelcomePage::makeChoice(QAction* action, const QString& title, const QString& what, bool primary) {
    auto* row = new QWidget(this);
    auto* button = new QPushButton(title, row);
    button->setProperty("primary", primary);
    button->setMinimumWidth(190);
    button->setAccessibleDescription(what);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    auto* text = new QLabel(what, row);
    text->setObjectName(QStringLiteral("faintText"));
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(button);
    layout->addWidget(text, 1);
    return row;
}

void WelcomePage::showEvent(QShowEvent* event) {
    fillRecent();
    QWidget::showEvent(event);
}

void WelcomePage::fillRecent() {
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const QStringList paths = RecentCases::paths().mid(0, kRecentShown);
    if (paths.isEmpty())
        return;
    m_recent->addWidget(sectionTitle(tr("RECENT CASES"), this));
    for (const QString& path : paths) {
        const QFileInfo info(path);
        auto* button = new QPushButton(CommandTable::literal(info.completeBaseName()), this);
        button->setObjectName(QStringLiteral("recentCase"));
        button->setProperty("flat", true);
        button->setToolTip(QDir::toNativeSeparators(path));
        button->setAccessibleName(tr("Open the case %1").arg(info.completeBaseName()));
        connect(button, &QPushButton::clicked, this, [this, path] { emit openRequested(path); });
        m_recent->addWidget(button, 0, Qt::AlignLeft);
    }
}

} // namespace views
