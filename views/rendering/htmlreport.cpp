// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rendering/htmlreport.h"

#include "models/core/embedded.h"
#include "views/rendering/palette.h"
#include "views/rendering/reporttr.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <map>
#include <set>

namespace rendering {
namespace {

QString escaped(const QString& text) {
    return text.toHtmlEscaped();
}

QString element(const char* name, const QString& html) {
    return QStringLiteral("<%1>%2</%1>").arg(QLatin1String(name), html);
}

// Inside a script element nothing may look like its end, nor like the begin of a comment.
QString scriptJson(const QJsonObject& object) {
    QString json = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    return json.replace(QLatin1Char('<'), QStringLiteral("\\u003c"));
}

class Page {
public:
    Page(const ReportContent& content, const core::CauseTree& causes, const ReportSettings& settings)
        : m_content(content)
        , m_causes(causes)
        , m_settings(settings) {}

    QString colours(Theme theme) const {
        const Palette palette = paletteOf(theme);
        std::set<std::string> families;
        for (const core::CauseNode& node : m_causes.nodes())
            families.insert(node.family);
        QString css;
        for (const std::string& family : families) {
            const QString name = QString::fromStdString(family);
            css += QStringLiteral("--%1: %2; ").arg(name, palette.cause(name).name());
        }
        return css;
    }

    QString summary() const {
        QString paragraphs;
        for (const QString& each : m_content.summary)
            paragraphs += element("p", escaped(each));
        return paragraphs;
    }

    QString body() const {
        QString html = facts();
        if (m_settings.has(ReportPart::Contradictions))
            html += contradictions();
        if (m_settings.has(ReportPart::Events))
            html += eventTable(Report::tr("Events in order"), m_content.events, true) +
                    eventTable(Report::tr("Undated"), m_content.undated, false);
        return html + sources();
    }

    QJsonObject data() const {
        QJsonArray lanes;
        std::map<std::string, int> laneOf;
        std::set<std::string> used;
        for (const ReportEvent& each : m_content.events)
            used.insert(each.causeName);
        for (const core::CauseNode& node : m_causes.nodes()) {
            if (!used.contains(node.name))
                continue;
            laneOf[node.name] = static_cast<int>(lanes.size());
            lanes.append(QJsonObject{
                {QStringLiteral("name"), QString::fromStdString(node.display)},
                {QStringLiteral("family"), QString::fromStdString(node.family)}});
        }
        const int others = static_cast<int>(lanes.size());
        lanes.append(QJsonObject{{QStringLiteral("name"), Report::tr("Articles and dates")}});
        QJsonArray events;
        for (const ReportEvent& each : m_content.events) {
            const auto lane = laneOf.find(each.causeName);
            QJsonObject event{
                {QStringLiteral("from"), static_cast<double>(each.interval->earliest)},
                {QStringLiteral("to"), static_cast<double>(each.interval->latest)},
                {QStringLiteral("lane"), lane == laneOf.end() ? others : lane->second},
                {QStringLiteral("when"), each.when},
                {QStringLiteral("who"), each.who},
                {QStringLiteral("head"), each.cause},
                {QStringLiteral("text"), each.what}};
            if (each.stance)
                event[QStringLiteral("stance")] = QString::fromStdString(std::string(core::name(*each.stance)));
            events.append(event);
        }
        return {{QStringLiteral("lanes"), lanes}, {QStringLiteral("events"), events}};
    }

private:
    QString facts() const {
        QString rows;
        for (const ReportRow& each : m_content.facts)
            rows += element("tr", element("td", escaped(each.cells.at(1))) + element("td", escaped(each.cells.at(0))));
        return element("h2", Report::tr("What is in it")) + element("table", rows);
    }

    QString side(const ReportSide& each) const {
        QString quote;
        for (const QuotePiece& piece : each.quote)
            quote += piece.cue ? element("mark", escaped(piece.text)) : escaped(piece.text);
        return QStringLiteral("<div class=\"side\" style=\"--family: var(--%1)\"><b>%2 — %3</b><div>%4</div>"
                              "<blockquote>“%5”</blockquote><div class=\"faint\">%6</div></div>")
            .arg(
                escaped(each.family), escaped(each.cause), escaped(each.stance), escaped(each.speaker), quote,
                escaped(each.where));
    }

    QString contradictions() const {
        QString html = element("h2", Report::tr("Contradictions"));
        if (m_content.contradictions.empty())
            return html + element("p", Report::tr("None."));
        for (const ReportContradiction& each : m_content.contradictions) {
            html += QStringLiteral("<div class=\"pair\">");
            html += element("h3", escaped(each.title));
            html += QStringLiteral("<div class=\"faint\">%1</div>").arg(escaped(each.state));
            html += QStringLiteral("<div class=\"sides\">") + side(each.a) + side(each.b) + QStringLiteral("</div>");
            html += element("div", escaped(each.why.join(QLatin1Char(' '))));
            if (!each.weakens.isEmpty())
                html += element(
                    "div", escaped(Report::tr("Weakened by: %1.").arg(each.weakens.join(QStringLiteral("; ")))));
            if (!each.note.isEmpty())
                html += element("div", escaped(Report::tr("Note: %1").arg(each.note)));
            html += QStringLiteral("<div class=\"faint\">%1</div></div>\n")
                        .arg(escaped(each.cited.join(QStringLiteral(" · "))));
        }
        return html;
    }

    // Rows of dated events are what the timeline scrolls to.
    QString eventTable(const QString& title, const std::vector<ReportEvent>& events, bool dated) const {
        if (events.empty())
            return {};
        QString rows = element(
            "tr",
            element("th", Report::tr("When")) + element("th", Report::tr("What")) + element("th", Report::tr("Who")));
        for (const ReportEvent& each : events) {
            const QString cause = each.cause.isEmpty() ? QString()
                                                       : QStringLiteral("<b style=\"color: var(--%1)\">%2</b> ")
                                                             .arg(escaped(each.family), escaped(each.cause));
            rows += dated ? QStringLiteral("<tr data-event>") : QStringLiteral("<tr>");
            rows += element("td", escaped(each.when)) + element("td", cause + escaped(each.what)) +
                    element("td", QStringLiteral("%1 [%2]").arg(escaped(each.who), QString::number(each.citation)));
            rows += QStringLiteral("</tr>\n");
        }
        return element("h2", title) + element("table", rows);
    }

    QString sources() const {
        QString rows;
        for (const ReportSource& each : m_content.sources)
            rows += element(
                "tr",
                element("td", QStringLiteral("[%1]").arg(each.number)) +
                    element(
                        "td", element("b", escaped(each.title)) + QStringLiteral("<br>") + escaped(each.detail) +
                                  (each.copies.isEmpty() ? QString() : QStringLiteral("<br>") + escaped(each.copies))));
        return element("h2", Report::tr("Sources")) + element("table", rows);
    }

    const ReportContent& m_content;
    const core::CauseTree& m_causes;
    const ReportSettings& m_settings;
};

// In one pass, so that what is filled in is never looked at for further marks.
std::string filled(std::string_view frame, const std::map<std::string_view, QString>& values) {
    std::string out;
    while (true) {
        const std::size_t begin = frame.find("{{");
        const std::size_t end = begin == std::string_view::npos ? begin : frame.find("}}", begin);
        if (end == std::string_view::npos)
            return out.append(frame);
        out.append(frame.substr(0, begin));
        if (const auto value = values.find(frame.substr(begin + 2, end - begin - 2)); value != values.end())
            out += value->second.toStdString();
        frame.remove_prefix(end + 2);
    }
}

} // namespace

std::string htmlReport(
    const core::SnapshotPtr& snapshot, const core::CauseTree& causes, const ReportScope& scope,
    const ReportSettings& settings, const ReportInput& input) {
    ReportContent content = reportContent(snapshot, causes, scope, input);
    takeSettings(content, settings);
    if (!settings.author.isEmpty())
        content.subtitle += QStringLiteral(" · ") + settings.author;
    if (!content.asOf.isEmpty())
        content.subtitle += QStringLiteral(" · ") + content.asOf;
    if (!settings.note.isEmpty())
        content.summary.prepend(settings.note.simplified());
    const Page page(content, causes, settings);
    return filled(
        core::embeddedText("exporting/timeline.html"),
        {{"GENERATOR", QStringLiteral("Faultline " FAULTLINE_VERSION)},
         {"TITLE", escaped(content.title)},
         {"SUBTITLE", escaped(content.subtitle)},
         {"NARROWED", escaped((QStringList(content.narrowedBy) + content.view).join(QLatin1Char(' ')))},
         {"SUMMARY", page.summary()},
         {"FOOTER", escaped(content.footer)},
         {"LIGHT", page.colours(Theme::Light)},
         {"DARK", page.colours(Theme::Dark)},
         {"BODY", page.body()},
         {"DATA", scriptJson(page.data())}});
}

} // namespace rendering
