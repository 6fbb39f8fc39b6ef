// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/markup.h"

#include "models/items/labels.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace views {
namespace {

struct Markup {
    Q_DECLARE_TR_FUNCTIONS(views::Markup)
};

// Qt's rich text knows no transparency behind words.
QColor opaque(const QColor& over, const QColor& ground) {
    const double share = over.alphaF();
    const auto part = [share](int a, int b) { return static_cast<int>(b + (a - b) * share); };
    return QColor(part(over.red(), ground.red()), part(over.green(), ground.green()), part(over.blue(), ground.blue()));
}

} // namespace

QString escaped(const QString& plain) {
    return plain.simplified().toHtmlEscaped();
}

QString plainTip(const QString& plain) {
    return QStringLiteral("<qt>%1</qt>").arg(plain.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")));
}

QString bold(const QString& html) {
    return QStringLiteral("<b>%1</b>").arg(html);
}

QString coloured(const QString& html, const QColor& colour) {
    return QStringLiteral("<span style=\"color:%1\">%2</span>").arg(colour.name(), html);
}

QString faint(const QString& html, const rendering::Palette& colours) {
    return coloured(html, colours.faintInk);
}

QString link(const QString& target, const QString& html, const rendering::Palette& colours) {
    return QStringLiteral("<a href=\"%1\" style=\"color:%2\">%3</a>").arg(target, colours.accent.name(), html);
}

QString stanceMark(core::Stance stance) {
    switch (stance) {
    case core::Stance::Asserted:
        return QStringLiteral("●");
    case core::Stance::Denied:
        return QStringLiteral("⊘");
    case core::Stance::Suspected:
        return QStringLiteral("◌");
    }
    return {};
}

QString kindMark(core::ContradictionKind kind) {
    switch (kind) {
    case core::ContradictionKind::Denial:
        return QStringLiteral("⚡");
    case core::ContradictionKind::Exclusive:
        return QStringLiteral("≠");
    case core::ContradictionKind::Reversal:
        return QStringLiteral("↺");
    }
    return {};
}

QString stanceHtml(const core::Claim& claim, const core::CauseTree& causes, const rendering::Palette& colours) {
    return coloured(stanceMark(claim.stance), colours.cause(models::toQt(causes.family(claim.cause))));
}

QString quoteHtml(const core::Claim& claim, const core::CauseTree& causes, const rendering::Palette& colours) {
    const QColor tint = opaque(colours.causeTint(models::toQt(causes.family(claim.cause))), colours.panel);
    std::vector<core::Span> cues;
    if (claim.span.size() == claim.text.size()) {
        for (const core::Cue& cue : claim.cues) {
            if (claim.span.contains(cue.span) && !cue.span.empty())
                cues.push_back({cue.span.begin - claim.span.begin, cue.span.end - claim.span.begin});
        }
    }
    std::ranges::sort(cues);
    QString html;
    std::size_t at = 0;
    const auto words = [&](core::Span span) { return models::toQt(core::slice(claim.text, span)).toHtmlEscaped(); };
    for (const core::Span& cue : cues) {
        if (cue.begin < at)
            continue; // inside the one before
        html += words({at, cue.begin});
        html += QStringLiteral("<span style=\"background-color:%1\">%2</span>").arg(tint.name(), words(cue));
        at = cue.end;
    }
    html += words({at, claim.text.size()});
    return Markup::tr("“%1”", "a quotation").arg(html);
}

QString howFoundText(const core::Claim& claim) {
    QStringList cues;
    for (const core::Cue& cue : claim.cues)
        cues << Markup::tr("“%1”", "a quotation").arg(models::toQt(cue.text));
    const QString rule = Markup::tr("rule %1").arg(models::toQt(claim.rule));
    return cues.isEmpty() ? rule : Markup::tr("cue %1; %2", "cues; rule").arg(cues.join(Markup::tr(", ")), rule);
}

QString howFoundHtml(const core::Claim& claim, const rendering::Palette& colours) {
    QString html = escaped(howFoundText(claim));
    const QString rule = models::toQt(claim.rule).toHtmlEscaped();
    if (const qsizetype at = rule.isEmpty() ? -1 : html.lastIndexOf(rule); at >= 0)
        html.replace(at, rule.size(), ruleLink(claim.rule, colours));
    return faint(html, colours);
}

QString ruleLink(const std::string& rule, const rendering::Palette& colours) {
    const QString id = models::toQt(rule);
    return link(QStringLiteral("rule:") + id.toHtmlEscaped(), id.toHtmlEscaped(), colours);
}

QStringList weaknesses(const core::Contradiction& contradiction) {
    QStringList lines;
    for (const core::StrengthPart& part : contradiction.parts) {
        if (part.factor < 1.0)
            lines << Markup::tr("%1 (× %2)", "reason (factor)")
                         .arg(models::toQt(part.what), QLocale().toString(part.factor, 'g', 2));
    }
    return lines;
}

QString boxSheet(const rendering::Palette& colours, const QColor& edge) {
    return QStringLiteral(
               "#claimBox { background: %1; border: 1px solid %2; border-left: 4px solid %3; border-radius: 6px; }")
        .arg(colours.panel.name(), colours.line.name(), edge.name());
}

} // namespace views
