<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>RemainingTime</name>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>noch etwa %n Minute</numerusform>
            <numerusform>noch etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>noch etwa %n Stunde</numerusform>
            <numerusform>noch etwa %n Stunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>not yet grouped</source>
        <translation>noch nicht zugeordnet</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>Search all articles</source>
        <translation>Alle Artikel durchsuchen</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Suche und Filter leeren</translation>
    </message>
    <message>
        <source>incident: %1</source>
        <translation>Vorfall: %1</translation>
    </message>
    <message>
        <source>cause: %1</source>
        <translation>Ursache: %1</translation>
    </message>
    <message>
        <source>says: %1</source>
        <translation>Sprecher: %1</translation>
    </message>
    <message>
        <source>source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>stance: %1</source>
        <translation>Haltung: %1</translation>
    </message>
    <message>
        <source>published: %1</source>
        <translation>veröffentlicht: %1</translation>
    </message>
    <message>
        <source>tag: %1</source>
        <translation>Schlagwort: %1</translation>
    </message>
    <message>
        <source>language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>a chip: not source: X</comment>
        <translation>nicht %1</translation>
    </message>
    <message>
        <source>known by %1</source>
        <translation>bekannt bis %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n document(s)</source>
        <translation>
            <numerusform>%1 von %n Dokument</numerusform>
            <numerusform>%1 von %n Dokumenten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>documents</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 · %2 ms</source>
        <translation>%1 · %2 ms</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alles leeren</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>Nothing in this case matches “%1”.</source>
        <translation>Nichts in diesem Fall entspricht „%1“.</translation>
    </message>
    <message>
        <source>Nothing in this case matches all of “%1”; each part alone is there.</source>
        <translation>Nichts in diesem Fall entspricht ganz „%1“; jeder Teil für sich kommt vor.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Nothing in this case matches %1.</source>
        <translation>Nichts in diesem Fall entspricht %1.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Nothing here has a date.</source>
        <translation>Hier hat nichts ein Datum.</translation>
    </message>
    <message>
        <source>and %1 more lanes that have no room here</source>
        <translation>und %1 weitere Spuren, für die hier kein Platz ist</translation>
    </message>
    <message>
        <source>%1 contradictions</source>
        <translation>%1 Widersprüche</translation>
    </message>
    <message>
        <source>position reversed</source>
        <translation>Kehrtwende</translation>
    </message>
    <message>
        <source>cannot both be the cause</source>
        <translation>schließen einander aus</translation>
    </message>
    <message>
        <source>they disagree</source>
        <translation>widersprechen einander</translation>
    </message>
    <message>
        <source>%1, if it is one incident</source>
        <translation>%1, falls es ein Vorfall ist</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>gezeigt</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 Jahre</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 Monate</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 Stunden</translation>
    </message>
    <message>
        <source>%1 year</source>
        <translation>%1 Jahr</translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 Tag</translation>
    </message>
    <message>
        <source>%1 hour</source>
        <translation>%1 Stunde</translation>
    </message>
    <message>
        <source>%1 minute</source>
        <translation>%1 Minute</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 Minuten</translation>
    </message>
    <message>
        <source>%1 second</source>
        <translation>%1 Sekunde</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 Sekunden</translation>
    </message>
    <message>
        <source>%1 more…</source>
        <translation>%1 weitere …</translation>
    </message>
    <message>
        <source>UNDATED — %1</source>
        <translation>UNDATIERT – %1</translation>
    </message>
</context>
<context>
    <name>ZoneDialog</name>
    <message>
        <source>before</source>
        <translation>davor</translation>
    </message>
    <message>
        <source>after</source>
        <translation>danach</translation>
    </message>
    <message>
        <source>in no order that is known</source>
        <translation>in unbekannter Reihenfolge</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Shows who says what about the cause of an outage, and where the reports contradict each other.</source>
        <translation>Zeigt, wer was über die Ursache eines Ausfalls sagt und wo die Berichte einander widersprechen.</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>Diesen Text anzeigen.</translation>
    </message>
    <message>
        <source>Show the version and leave.</source>
        <translation>Die Version anzeigen und beenden.</translation>
    </message>
    <message>
        <source>Log more.</source>
        <translation>Mehr protokollieren.</translation>
    </message>
    <message>
        <source>The case to open (*.faultline).</source>
        <translation>Der zu öffnende Fall (*.faultline).</translation>
    </message>
    <message>
        <source>one case at a time; see faultline --help</source>
        <translation>nur ein Fall auf einmal; siehe faultline --help</translation>
    </message>
    <message>
        <source>faultline: there is no display to open a window on; faultline-cli does its work without one.
</source>
        <translation>faultline: Es gibt keine Anzeige, auf der ein Fenster geöffnet werden könnte; faultline-cli kommt ohne aus.
</translation>
    </message>
</context>
<context>
    <name>models::Causes</name>
    <message>
        <source>Malicious act</source>
        <translation>Böswillige Handlung</translation>
    </message>
    <message>
        <source>Cyberattack</source>
        <translation>Cyberangriff</translation>
    </message>
    <message>
        <source>DDoS</source>
        <translation>DDoS</translation>
    </message>
    <message>
        <source>Malware</source>
        <translation>Schadsoftware</translation>
    </message>
    <message>
        <source>Intrusion</source>
        <translation>Eindringen</translation>
    </message>
    <message>
        <source>Sabotage</source>
        <translation>Sabotage</translation>
    </message>
    <message>
        <source>Technical fault</source>
        <translation>Technischer Fehler</translation>
    </message>
    <message>
        <source>Software bug</source>
        <translation>Softwarefehler</translation>
    </message>
    <message>
        <source>Faulty update</source>
        <translation>Fehlerhaftes Update</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Data corruption</source>
        <translation>Datenbeschädigung</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Überlast</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Routing</translation>
    </message>
    <message>
        <source>Cable damage</source>
        <translation>Kabelschaden</translation>
    </message>
    <message>
        <source>Expired certificate</source>
        <translation>Abgelaufenes Zertifikat</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Kühlung</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Human error</source>
        <translation>Menschliches Versagen</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Dritte</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umwelt</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
</context>
<context>
    <name>models::ClaimModel</name>
    <message>
        <source>%1 (background)</source>
        <translation>%1 (Hintergrund)</translation>
    </message>
    <message>
        <source>%1 (withdrawn)</source>
        <translation>%1 (zurückgezogen)</translation>
    </message>
    <message>
        <source>Background on another incident.</source>
        <translation>Hintergrund zu einem anderen Vorfall.</translation>
    </message>
    <message>
        <source>%1 Verdict: %2. Words: %3</source>
        <translation>%1 Urteil: %2. Wortlaut: %3</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gesagt</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
</context>
<context>
    <name>models::ContradictionModel</name>
    <message>
        <source>%1 · weak</source>
        <comment>a contradiction&apos;s state and strength</comment>
        <translation>%1 · schwach</translation>
    </message>
    <message>
        <source>%1 — %2, %3</source>
        <comment>claim, speaker, when</comment>
        <translation>%1 – %2, %3</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>list of sources</comment>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>sources, how many of them are copies</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>may be two incidents: reasons</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>May be two incidents</source>
        <translation>Womöglich zwei Vorfälle</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4. One side: %5 Other side: %6 %7</source>
        <translation>%1, %2, %3, %4. Eine Seite: %5 Andere Seite: %6 %7</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>Eine Seite</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Andere Seite</translation>
    </message>
    <message>
        <source>Why it is shown</source>
        <translation>Warum angezeigt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>models::Dates</name>
    <message>
        <source>en</source>
        <comment>code of the language that names months: de, es</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>undatiert</translation>
    </message>
    <message>
        <source>%1, year not stated</source>
        <translation>%1, Jahr nicht genannt</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>days of one month: 5–7 June 2023</comment>
        <translation>%1.–%2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>period</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>early %1</source>
        <comment>month and year</comment>
        <translation>Anfang %1</translation>
    </message>
    <message>
        <source>mid-%1</source>
        <comment>month and year</comment>
        <translation>Mitte %1</translation>
    </message>
    <message>
        <source>late %1</source>
        <comment>month and year</comment>
        <translation>Ende %1</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>day, short month, year</comment>
        <translation>%1. %2 %3</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>day, month, year</comment>
        <translation>%1. %2 %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, short month</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, month</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, clock</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (hour)</source>
        <translation>%1 (Stunde)</translation>
    </message>
</context>
<context>
    <name>models::DocumentModel</name>
    <message>
        <source>not established</source>
        <translation>nicht gesichert</translation>
    </message>
    <message>
        <source>%1 (possibly)</source>
        <translation>%1 (möglich)</translation>
    </message>
    <message>
        <source>version %1/%2</source>
        <translation>Fassung %1/%2</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>needs a date</source>
        <translation>Datum fehlt</translation>
    </message>
    <message>
        <source>date set by you</source>
        <translation>Datum von Hand gesetzt</translation>
    </message>
    <message>
        <source>zone %1</source>
        <translation>Zeitzone %1</translation>
    </message>
    <message>
        <source>check a date</source>
        <translation>ein Datum prüfen</translation>
    </message>
    <message numerus="yes">
        <source>check %n dates</source>
        <translation>
            <numerusform>%n Datum prüfen</numerusform>
            <numerusform>%n Datumsangaben prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>copied by %n</source>
        <translation>
            <numerusform>%n-mal abgeschrieben</numerusform>
            <numerusform>%n-mal abgeschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>copy</source>
        <translation>Abschrift</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>reading notice</source>
        <translation>Lesehinweis</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>copies: why they are copies</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2, %3. Incident: %4. %5. %6</source>
        <translation>%1. %2, %3. Vorfall: %4. %5. %6</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>tagged %1</source>
        <translation>Schlagwörter: %1</translation>
    </message>
</context>
<context>
    <name>models::EvidenceModel</name>
    <message>
        <source>Source not named</source>
        <translation>Quelle nicht genannt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title, source</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>stance, count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>cause, stances</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1
Uncheck to see what hangs on it.</source>
        <translation>%1
Häkchen entfernen, um zu sehen, was daran hängt.</translation>
    </message>
    <message>
        <source>%1: %2
Claims: %3, independent origins: %4, weighted by grades: %5</source>
        <translation>%1: %2
Aussagen: %3, unabhängige Ursprünge: %4, nach Güte gewichtet: %5</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Güte</translation>
    </message>
    <message>
        <source>Reliability of the source, A to F</source>
        <translation>Zuverlässigkeit der Quelle, A bis F</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Strittig</translation>
    </message>
    <message>
        <source>Without what is unchecked: contradictions %1 of %2.</source>
        <translation>Ohne die abgewählten Zeilen: Widersprüche %1 von %2.</translation>
    </message>
    <message>
        <source>No source is left that asserts a cause.</source>
        <translation>Es bleibt keine Quelle, die eine Ursache behauptet.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>%1 of %2 independent sources</source>
        <translation>%1 von %2 unabhängigen Quellen</translation>
    </message>
    <message>
        <source>Asserted most, as before: %1 (%2).</source>
        <translation>Am häufigsten behauptet, wie zuvor: %1 (%2).</translation>
    </message>
    <message>
        <source>Asserted most: %1 (%2); before: %3.</source>
        <translation>Am häufigsten behauptet: %1 (%2); zuvor: %3.</translation>
    </message>
    <message>
        <source>%1: %2; established contradictions: %3, possible ones: %4.</source>
        <translation>%1: %2; gesicherte Widersprüche: %3, mögliche: %4.</translation>
    </message>
    <message>
        <source>Contradictions that the row stands in; after + those that may be about two incidents</source>
        <translation>Widersprüche, an denen die Zeile beteiligt ist; nach + solche, die zwei Vorfälle betreffen können</translation>
    </message>
    <message>
        <source>Without what is unchecked: contradictions %1 of %2, possible ones %3 of %4.</source>
        <translation>Ohne die abgewählten Zeilen: Widersprüche %1 von %2, mögliche %3 von %4.</translation>
    </message>
</context>
<context>
    <name>models::FacetModel</name>
    <message>
        <source>undated</source>
        <translation>undatiert</translation>
    </message>
    <message>
        <source>%1, month not known</source>
        <translation>%1, Monat nicht bekannt</translation>
    </message>
    <message>
        <source>source not named</source>
        <translation>Quelle nicht genannt</translation>
    </message>
    <message>
        <source>language not known</source>
        <translation>Sprache nicht bekannt</translation>
    </message>
    <message>
        <source>Cause claimed</source>
        <translation>Genannte Ursache</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Wer es sagt</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Sources — %1 of %2 independent</source>
        <translation>Quellen – %1 von %2 unabhängig</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>facet: count</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>, %n of them a copy</source>
        <translation>
            <numerusform>, davon %n Abschrift</numerusform>
            <numerusform>, davon %n Abschriften</numerusform>
        </translation>
    </message>
    <message>
        <source>, graded %1</source>
        <translation>, Güte %1</translation>
    </message>
    <message>
        <source>%1, excluded</source>
        <translation>%1, ausgeschlossen</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, ausgewählt</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
</context>
<context>
    <name>models::ImportLogModel</name>
    <message>
        <source>imported: %1</source>
        <translation>importiert: %1</translation>
    </message>
    <message>
        <source>unchanged, already in the case</source>
        <translation>unverändert, schon im Fall</translation>
    </message>
    <message>
        <source>revised: %1</source>
        <translation>überarbeitet: %1</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>models::IncidentModel</name>
    <message>
        <source>All documents</source>
        <translation>Alle Dokumente</translation>
    </message>
    <message>
        <source>Not yet grouped</source>
        <translation>Noch nicht zugeordnet</translation>
    </message>
    <message>
        <source>Documents for which no incident is established</source>
        <translation>Dokumente, für die kein Vorfall gesichert ist</translation>
    </message>
    <message>
        <source>%1: %2, established contradictions: %3, possible ones: %4.</source>
        <translation>%1: %2, gesicherte Widersprüche: %3, mögliche: %4.</translation>
    </message>
</context>
<context>
    <name>models::Labels</name>
    <message>
        <source>asserted</source>
        <translation>behauptet</translation>
    </message>
    <message>
        <source>denied, weakly</source>
        <translation>schwach bestritten</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>bestritten</translation>
    </message>
    <message>
        <source>suspected, weakly</source>
        <translation>schwach vermutet</translation>
    </message>
    <message>
        <source>suspected</source>
        <translation>vermutet</translation>
    </message>
    <message>
        <source>the writer</source>
        <translation>der Verfasser</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>Betreiber</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>Behörde</translation>
    </message>
    <message>
        <source>says it did it</source>
        <translation>bekennt sich dazu</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>Experte</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>ungenannt</translation>
    </message>
    <message>
        <source>other</source>
        <translation>sonstige</translation>
    </message>
    <message>
        <source>Denial</source>
        <translation>Dementi</translation>
    </message>
    <message>
        <source>Exclusive</source>
        <translation>Ausschluss</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Kehrtwende</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>same incident established</source>
        <translation>derselbe Vorfall gesichert</translation>
    </message>
    <message>
        <source>may be two incidents</source>
        <translation>womöglich zwei Vorfälle</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>ungeprüft</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>korrigiert</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>schwach</translation>
    </message>
    <message>
        <source>Writer’s own voice</source>
        <translation>Eigene Worte des Verfassers</translation>
    </message>
    <message>
        <source>%1 (own voice)</source>
        <translation>%1 (eigene Worte)</translation>
    </message>
    <message>
        <source>%1 (hour)</source>
        <translation>%1 (Stunde)</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>undatiert</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>moment, name of the zone</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>1 Dokument</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n Dokument</numerusform>
            <numerusform>%n Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>1 claim</source>
        <translation>1 Aussage</translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n Aussage</numerusform>
            <numerusform>%n Aussagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, 1 origin</source>
        <translation>%1, 1 Ursprung</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n origins</source>
        <translation>
            <numerusform>%1, %n Ursprung</numerusform>
            <numerusform>%1, %n Ursprünge</numerusform>
        </translation>
    </message>
    <message>
        <source>source not named</source>
        <translation>Quelle nicht genannt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>cause and stance: Cyberattack denied</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The writer</source>
        <translation>Der Verfasser</translation>
    </message>
    <message>
        <source>%1 asserts “%2”</source>
        <translation>%1 behauptet „%2“</translation>
    </message>
    <message>
        <source>%1 weakly denies “%2”</source>
        <translation>%1 bestreitet schwach „%2“</translation>
    </message>
    <message>
        <source>%1 denies “%2”</source>
        <translation>%1 bestreitet „%2“</translation>
    </message>
    <message>
        <source>%1 suspects “%2”</source>
        <translation>%1 vermutet „%2“</translation>
    </message>
    <message>
        <source>%1 (%2, %3).</source>
        <comment>sentence, when, source</comment>
        <translation>%1 (%2, %3).</translation>
    </message>
    <message>
        <source>Publication date</source>
        <translation>Veröffentlichungsdatum</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Zone of clocks</source>
        <translation>Zeitzone der Uhrzeiten</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Note on a document</source>
        <translation>Notiz zu einem Dokument</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Credibility of a document</source>
        <translation>Glaubwürdigkeit eines Dokuments</translation>
    </message>
    <message>
        <source>Set aside: no part of the case</source>
        <translation>Ausgesondert: kein Teil des Falls</translation>
    </message>
    <message>
        <source>Claim checked</source>
        <translation>Prüfung einer Aussage</translation>
    </message>
    <message>
        <source>Cause of a claim</source>
        <translation>Ursache einer Aussage</translation>
    </message>
    <message>
        <source>Stance of a claim</source>
        <translation>Haltung einer Aussage</translation>
    </message>
    <message>
        <source>Speaker of a claim</source>
        <translation>Sprecher einer Aussage</translation>
    </message>
    <message>
        <source>What a claim is about</source>
        <translation>Geltung einer Aussage</translation>
    </message>
    <message>
        <source>Meaning of a time</source>
        <translation>Bedeutung einer Zeitangabe</translation>
    </message>
    <message>
        <source>What a time is counted from</source>
        <translation>Bezugstag einer Zeitangabe</translation>
    </message>
    <message>
        <source>Zone of a time</source>
        <translation>Zeitzone einer Zeitangabe</translation>
    </message>
    <message>
        <source>State of a contradiction</source>
        <translation>Stand eines Widerspruchs</translation>
    </message>
    <message>
        <source>Note on a contradiction</source>
        <translation>Notiz zu einem Widerspruch</translation>
    </message>
    <message>
        <source>Grade of a source</source>
        <translation>Güte einer Quelle</translation>
    </message>
    <message>
        <source>One source by two names</source>
        <translation>Eine Quelle mit zwei Namen</translation>
    </message>
    <message>
        <source>Role of a speaker</source>
        <translation>Rolle eines Sprechers</translation>
    </message>
    <message>
        <source>Note on a source</source>
        <translation>Notiz zu einer Quelle</translation>
    </message>
    <message>
        <source>Incidents of two documents</source>
        <translation>Vorfälle zweier Dokumente</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Gespeicherte Suche</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Gespeicherte Ansicht</translation>
    </message>
    <message>
        <source>Outlet that copies another</source>
        <translation>Medium, das von einem anderen übernimmt</translation>
    </message>
</context>
<context>
    <name>models::SearchHitModel</name>
    <message>
        <source>%1 — %2, %3</source>
        <comment>title, source, when</comment>
        <translation>%1 – %2, %3</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1, %2, %3: %4</translation>
    </message>
</context>
<context>
    <name>models::Session</name>
    <message>
        <source>Importing</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>All is stored; looking for contradictions across the case</source>
        <translation>Alles ist gespeichert; im ganzen Fall wird nach Widersprüchen gesucht</translation>
    </message>
    <message>
        <source>No case is open. Make a new case or open one first.</source>
        <translation>Kein Fall ist geöffnet. Legen Sie zuerst einen neuen Fall an oder öffnen Sie einen.</translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation>Analysieren</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>This case can only be read at the moment, so nothing can be changed in it.</source>
        <translation>Dieser Fall kann zurzeit nur gelesen werden; geändert werden kann in ihm nichts.</translation>
    </message>
</context>
<context>
    <name>models::SourceModel</name>
    <message>
        <source>A — reliable</source>
        <translation>A – zuverlässig</translation>
    </message>
    <message>
        <source>B — usually reliable</source>
        <translation>B – meist zuverlässig</translation>
    </message>
    <message>
        <source>C — fairly reliable</source>
        <translation>C – ziemlich zuverlässig</translation>
    </message>
    <message>
        <source>D — not usually reliable</source>
        <translation>D – meist nicht zuverlässig</translation>
    </message>
    <message>
        <source>E — unreliable</source>
        <translation>E – unzuverlässig</translation>
    </message>
    <message>
        <source>F — cannot be judged</source>
        <translation>F – nicht beurteilbar</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>1 — confirmed by others</source>
        <translation>1 – von anderen bestätigt</translation>
    </message>
    <message>
        <source>2 — probably true</source>
        <translation>2 – wahrscheinlich wahr</translation>
    </message>
    <message>
        <source>3 — possibly true</source>
        <translation>3 – möglicherweise wahr</translation>
    </message>
    <message>
        <source>4 — doubtful</source>
        <translation>4 – zweifelhaft</translation>
    </message>
    <message>
        <source>5 — improbable</source>
        <translation>5 – unwahrscheinlich</translation>
    </message>
    <message>
        <source>6 — cannot be judged</source>
        <translation>6 – nicht beurteilbar</translation>
    </message>
    <message>
        <source>a source that is not named</source>
        <translation>eine nicht genannte Quelle</translation>
    </message>
    <message>
        <source>Was first to name “%1” (%2)</source>
        <translation>Nannte „%1“ zuerst (%2)</translation>
    </message>
    <message>
        <source>Repeats %1: %2</source>
        <comment>publisher, how many</comment>
        <translation>Wiederholt %1: %2</translation>
    </message>
    <message>
        <source>Is repeated by %1: %2</source>
        <comment>publisher, how many</comment>
        <translation>Wird von %1 wiederholt: %2</translation>
    </message>
    <message>
        <source>Named “%1” last on %2, and no longer when it spoke on %3</source>
        <translation>Nannte „%1“ zuletzt (%2), in einer späteren Äußerung (%3) nicht mehr</translation>
    </message>
    <message>
        <source>Changed its account: first “%1”, then denied “%2” (%3)</source>
        <translation>Änderte die Darstellung: erst „%1“, dann „%2“ bestritten (%3)</translation>
    </message>
    <message>
        <source>Changed its account: first “%1”, then “%2” (%3)</source>
        <translation>Änderte die Darstellung: erst „%1“, dann „%2“ (%3)</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>publisher, %1</source>
        <comment>role of a speaker</comment>
        <translation>Herausgeber, %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, %2, %3; documents: %4, claims: %5, contradictions: %6</source>
        <translation>%1, %2, %3; Dokumente: %4, Aussagen: %5, Widersprüche: %6</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Güte</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Strittig</translation>
    </message>
    <message>
        <source>Also as</source>
        <translation>Auch als</translation>
    </message>
    <message>
        <source>Changed its account: first denied “%1”, then “%2” (%3)</source>
        <translation>Änderte die Darstellung: erst „%1“ bestritten, dann „%2“ (%3)</translation>
    </message>
</context>
<context>
    <name>rendering</name>
    <message>
        <source>%1 asserts %2</source>
        <translation>%1 behauptet %2</translation>
    </message>
    <message>
        <source>%1 denies %2</source>
        <translation>%1 bestreitet %2</translation>
    </message>
    <message>
        <source>%1 suspects %2</source>
        <translation>%1 vermutet %2</translation>
    </message>
    <message>
        <source>The article itself</source>
        <translation>Der Artikel selbst</translation>
    </message>
    <message>
        <source>Update: %1</source>
        <translation>Update: %1</translation>
    </message>
    <message>
        <source>Dated by the text: %1</source>
        <translation>Im Text datiert: %1</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>Veröffentlicht: %1</translation>
    </message>
    <message>
        <source>publisher not known</source>
        <translation>Herausgeber nicht bekannt</translation>
    </message>
    <message>
        <source>Speaker not known</source>
        <translation>Sprecher nicht bekannt</translation>
    </message>
    <message>
        <source>Of no incident</source>
        <translation>Ohne Vorfall</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>Ohne Schlagwort</translation>
    </message>
    <message>
        <source>Publisher not known</source>
        <translation>Herausgeber nicht bekannt</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Ursachen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>%1, %2 hidden</source>
        <translation>%1, %2 ausgeblendet</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>weniger als eine Sekunde</translation>
    </message>
    <message>
        <source>an article itself</source>
        <translation>ein Artikel selbst</translation>
    </message>
    <message>
        <source>; at odds with what %1 said at another time</source>
        <translation>; anders als das, was %1 zu anderer Zeit sagte</translation>
    </message>
    <message>
        <source>; contradicts %1</source>
        <translation>; widerspricht %1</translation>
    </message>
    <message>
        <source>; part of a contradiction</source>
        <translation>; Teil eines Widerspruchs</translation>
    </message>
    <message>
        <source>%1: %2 events, %3</source>
        <translation>%1: %2 Ereignisse, %3</translation>
    </message>
    <message>
        <source>%1; %2 in contradictions</source>
        <translation>%1; %2 in Widersprüchen</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 events&lt;/b&gt;, %2</source>
        <translation>&lt;b&gt;%1 Ereignisse&lt;/b&gt;, %2</translation>
    </message>
    <message>
        <source>%1 of them in contradictions</source>
        <translation>%1 davon in Widersprüchen</translation>
    </message>
    <message>
        <source>Double-click to take them apart.</source>
        <translation>Doppelklick trennt sie auf.</translation>
    </message>
    <message>
        <source>and %1 more like it in this document</source>
        <translation>und %1 weitere dieser Art in diesem Dokument</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Zeit: %1</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Regel: %1</translation>
    </message>
    <message>
        <source>Takes part in a contradiction: click to see both sides.</source>
        <translation>An einem Widerspruch beteiligt: Klick zeigt beide Seiten.</translation>
    </message>
    <message>
        <source>set a date…</source>
        <translation>Datum setzen …</translation>
    </message>
    <message>
        <source>no date stated</source>
        <translation>kein Datum angegeben</translation>
    </message>
    <message>
        <source>%1, no year</source>
        <translation>%1, ohne Jahr</translation>
    </message>
</context>
<context>
    <name>rendering::Exports</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
</context>
<context>
    <name>rendering::Report</name>
    <message>
        <source>Events in order</source>
        <translation>Ereignisse der Reihe nach</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Undatiert</translation>
    </message>
    <message>
        <source>Articles and dates</source>
        <translation>Artikel und Zeitangaben</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Was darin steht</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Weakened by: %1.</source>
        <translation>Abgeschwächt durch: %1.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>The data of this report</source>
        <translation>Die Daten dieses Berichts</translation>
    </message>
    <message>
        <source>Documents of no incident</source>
        <translation>Dokumente ohne Vorfall</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <translation>vielleicht %1</translation>
    </message>
    <message>
        <source>%1; perhaps also %2</source>
        <translation>%1; vielleicht auch %2</translation>
    </message>
    <message>
        <source> (rejected by the analyst)</source>
        <translation> (vom Analysten verworfen)</translation>
    </message>
    <message>
        <source> (about another event)</source>
        <translation> (über ein anderes Ereignis)</translation>
    </message>
    <message>
        <source>%1 · strength: %2 (%3) · %4</source>
        <translation>%1 · Stärke: %2 (%3) · %4</translation>
    </message>
    <message>
        <source>same incident not established</source>
        <translation>derselbe Vorfall nicht gesichert</translation>
    </message>
    <message>
        <source>same incident established</source>
        <translation>derselbe Vorfall gesichert</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>undatiert</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>Update: %1</source>
        <translation>Update: %1</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>Veröffentlicht: %1</translation>
    </message>
    <message>
        <source>One voice with %1: %2.</source>
        <translation>Eine Stimme mit %1: %2.</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>Fassung %1 von %2</translation>
    </message>
    <message>
        <source>%1; the others are not part of this report.</source>
        <translation>%1; die übrigen gehören nicht zu diesem Bericht.</translation>
    </message>
    <message>
        <source>%1; see also %2.</source>
        <translation>%1; siehe auch %2.</translation>
    </message>
    <message>
        <source> (date set by the analyst)</source>
        <translation> (Datum vom Analysten gesetzt)</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>%1 of the %2 in the case</source>
        <translation>%1 von %2 im Fall</translation>
    </message>
    <message>
        <source>Independent origins (copies counted once)</source>
        <translation>Unabhängige Ursprünge (Abschriften einfach gezählt)</translation>
    </message>
    <message>
        <source>Speakers quoted or named</source>
        <translation>Zitierte oder genannte Sprecher</translation>
    </message>
    <message>
        <source>Claims about a cause</source>
        <translation>Aussagen über eine Ursache</translation>
    </message>
    <message>
        <source>Contradictions about one incident</source>
        <translation>Widersprüche zu einem Vorfall</translation>
    </message>
    <message>
        <source>Possible contradictions (same incident not established)</source>
        <translation>Mögliche Widersprüche (derselbe Vorfall nicht gesichert)</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>What the sources say about the cause</source>
        <translation>Was die Quellen über die Ursache sagen</translation>
    </message>
    <message>
        <source>Only a part of the case: %1</source>
        <translation>Nur ein Teil des Falls: %1</translation>
    </message>
    <message>
        <source>Made with Faultline %1 from %2 · %3 documents · rules %4</source>
        <translation>Erstellt mit Faultline %1 aus %2 · %3 Dokumente · Regeln %4</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(ohne Titel)</translation>
    </message>
    <message>
        <source>Cited on page </source>
        <translation>Zitiert auf Seite </translation>
    </message>
    <message>
        <source>WHAT IS IN THE CASE</source>
        <translation>WAS DER FALL ENTHÄLT</translation>
    </message>
    <message>
        <source>Faultline shows where sources disagree, never who is right. Every statement below is quoted from a document of the case and names it by its number in the list of sources.</source>
        <translation>Faultline zeigt, wo Quellen uneins sind, nie, wer recht hat. Jede Äußerung unten ist aus einem Dokument des Falls zitiert und nennt es mit seiner Nummer im Quellenverzeichnis.</translation>
    </message>
    <message>
        <source>CONTENTS</source>
        <translation>INHALT</translation>
    </message>
    <message>
        <source>Filled marks assert a cause, struck rings deny it, dashed rings suspect it; bars that fade at their ends are dates that are not exact. What has no date stands beside the axis, never on it.</source>
        <translation>Gefüllte Zeichen behaupten eine Ursache, durchgestrichene Ringe bestreiten, gestrichelte Ringe vermuten sie; Balken, die an den Enden verblassen, sind ungenaue Zeitangaben. Was kein Datum hat, steht neben der Achse, nie darauf.</translation>
    </message>
    <message>
        <source>It is not established that the two speak of one incident.</source>
        <translation>Es ist nicht gesichert, dass beide von einem Vorfall sprechen.</translation>
    </message>
    <message>
        <source>WHEN EACH SIDE SAID IT</source>
        <translation>WANN JEDE SEITE ES SAGTE</translation>
    </message>
    <message>
        <source>WHY IT IS SHOWN</source>
        <translation>WARUM ER GEZEIGT WIRD</translation>
    </message>
    <message>
        <source>WHAT WEAKENS IT</source>
        <translation>WAS IHN ABSCHWÄCHT</translation>
    </message>
    <message>
        <source>NOTE BY THE ANALYST</source>
        <translation>NOTIZ DES ANALYSTEN</translation>
    </message>
    <message>
        <source>SOURCES CITED</source>
        <translation>ZITIERTE QUELLEN</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>ALSO SAID ABOUT IT</source>
        <translation>AUCH DAZU GESAGT</translation>
    </message>
    <message>
        <source>No contradictions about the cause were found between these documents.</source>
        <translation>Zwischen diesen Dokumenten wurden keine Widersprüche über die Ursache gefunden.</translation>
    </message>
    <message>
        <source>No speaker gave two accounts that exclude each other.</source>
        <translation>Kein Sprecher gab zwei Darstellungen, die einander ausschließen.</translation>
    </message>
    <message>
        <source>Speakers who said one thing and later another. The later account is not for that the true one.</source>
        <translation>Sprecher, die erst das eine und später etwas anderes sagten. Die spätere Darstellung ist deshalb nicht die wahre.</translation>
    </message>
    <message>
        <source>The two statements</source>
        <translation>Die beiden Äußerungen</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Zuerst</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>These documents name no cause.</source>
        <translation>Diese Dokumente nennen keine Ursache.</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Asserted by</source>
        <translation>Behauptet von</translation>
    </message>
    <message>
        <source>Suspected by</source>
        <translation>Vermutet von</translation>
    </message>
    <message>
        <source>Denied by</source>
        <translation>Bestritten von</translation>
    </message>
    <message>
        <source>How each speaker stands to each cause, with the number of claims. Speakers with most contradictions first.</source>
        <translation>Wie jeder Sprecher zu jeder Ursache steht, mit der Zahl der Aussagen. Sprecher mit den meisten Widersprüchen zuerst.</translation>
    </message>
    <message>
        <source>Nothing in these documents has a date.</source>
        <translation>In diesen Dokumenten hat nichts ein Datum.</translation>
    </message>
    <message>
        <source>Nothing states when these were published or happened; no date was assumed.</source>
        <translation>Nirgends steht, wann diese veröffentlicht wurden oder geschahen; es wurde kein Datum angenommen.</translation>
    </message>
    <message>
        <source>Nothing ties two of these documents to one incident.</source>
        <translation>Nichts verbindet zwei dieser Dokumente zu einem Vorfall.</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>How this was made</source>
        <translation>Wie dies entstand</translation>
    </message>
    <message>
        <source>Statements about causes were found by fixed rules over the wording of the documents; the underlined words are those that the rules went by. The same documents give the same report. A claim can be missed or misread: the quotes are there to be checked. Times are as the sources state them; a date that no source states was not guessed. Copies of one text count as one voice. Strength falls with hedging, with vague denials and with doubt about the incident; it says how plainly two statements stand against each other, not which of them is true.</source>
        <translation>Äußerungen über Ursachen wurden nach festen Regeln über den Wortlaut der Dokumente gefunden; die unterstrichenen Wörter sind jene, nach denen die Regeln gingen. Dieselben Dokumente ergeben denselben Bericht. Eine Aussage kann übersehen oder falsch gelesen werden: Die Zitate stehen da, damit sie geprüft werden. Zeiten sind so angegeben, wie die Quellen sie nennen; ein Datum, das keine Quelle nennt, wurde nicht geraten. Abschriften eines Textes zählen als eine Stimme. Die Stärke sinkt bei vorsichtigen Worten, bei vagen Dementis und bei Zweifeln am Vorfall; sie sagt, wie deutlich zwei Äußerungen gegeneinanderstehen, nicht, welche davon wahr ist.</translation>
    </message>
    <message>
        <source>Nothing that this report says was corrected by hand.</source>
        <translation>Nichts in diesem Bericht wurde von Hand korrigiert.</translation>
    </message>
    <message>
        <source>Corrected by hand</source>
        <translation>Von Hand korrigiert</translation>
    </message>
    <message>
        <source>What the analyst set in place of what was extracted.</source>
        <translation>Was der Analyst anstelle des Gefundenen gesetzt hat.</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Wovon</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Gesetzt auf</translation>
    </message>
    <message>
        <source>Every passage that was taken for a claim about a cause, by document, so that none stands on trust.</source>
        <translation>Jede Stelle, die als Aussage über eine Ursache gelesen wurde, nach Dokument, damit keine auf Vertrauen beruht.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>In brief</source>
        <translation>Kurzfassung</translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Reversals</source>
        <translation>Kehrtwenden</translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation>Wer sagt was</translation>
    </message>
    <message>
        <source>Evidence matrix</source>
        <translation>Belegmatrix</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Quoted passages</source>
        <translation>Zitierte Stellen</translation>
    </message>
    <message>
        <source>The data, attached as JSON</source>
        <translation>Die Daten, als JSON angehängt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>moments</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, lanes %2 to %3 of %4</source>
        <translation>%1, Spuren %2 bis %3 von %4</translation>
    </message>
    <message>
        <source>en</source>
        <comment>ISO 639 code of the language of this catalogue</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>%1, %2 (%3, %4)</source>
        <translation>%1, %2 (%3, %4)</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Nicht genannt</translation>
    </message>
    <message>
        <source>Other documents</source>
        <translation>Andere Dokumente</translation>
    </message>
    <message>
        <source>What was written or said later stays out, and what does not say when it was written.</source>
        <translation>Was später geschrieben oder gesagt wurde, bleibt draußen, ebenso, was nicht sagt, wann es geschrieben wurde.</translation>
    </message>
    <message>
        <source>Times whose zone is known are written in local time (%1).</source>
        <translation>Zeiten, deren Zone bekannt ist, stehen in Ortszeit (%1).</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Citations name a document by its number, the file by its SHA-256, and the place by the characters of its text (Unicode code points from 0, the end not among them). The file declares itself as PDF/A-3b: fonts are embedded, colours described, the data attached. It has no tags for screen readers, and no independent checker has confirmed the declaration.</source>
        <translation>Belege nennen ein Dokument mit seiner Nummer, die Datei mit ihrem SHA-256 und die Stelle mit den Zeichen des Textes (Unicode-Codepunkte ab 0, das Ende nicht mitgezählt). Die Datei gibt sich als PDF/A-3b aus: Schriften sind eingebettet, Farben beschrieben, die Daten angehängt. Sie hat keine Auszeichnung für Bildschirmleser, und kein unabhängiges Prüfprogramm hat die Angabe bestätigt.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Files that were imported and could not be read. Nothing of them stands here.</source>
        <translation>Dateien, die importiert wurden und nicht gelesen werden konnten. Nichts daraus steht hier.</translation>
    </message>
    <message>
        <source>Read in part</source>
        <translation>Teilweise gelesen</translation>
    </message>
    <message>
        <source>Documents of which the reader could not take everything as it is.</source>
        <translation>Dokumente, bei denen nicht alles so gelesen werden konnte, wie es ist.</translation>
    </message>
    <message>
        <source>characters %1–%2 of the title</source>
        <translation>Zeichen %1–%2 des Titels</translation>
    </message>
    <message>
        <source>characters %1–%2</source>
        <translation>Zeichen %1–%2</translation>
    </message>
    <message>
        <source>%1, in its own words</source>
        <translation>%1 in eigenen Worten</translation>
    </message>
    <message>
        <source>What is claimed, never what is true. Who stands in two columns of a row gave two accounts of it. “Own voice” is what a text says itself, quoting nobody.</source>
        <translation>Was gesagt wird, nie, was wahr ist. Wer in einer Zeile in zwei Spalten steht, gab zwei Darstellungen. „Eigene Worte“ ist, was ein Text selbst sagt, ohne jemanden zu zitieren.</translation>
    </message>
    <message>
        <source>The other sides of contradictions are quoted beside it and not counted: claims: %1, documents: %2.</source>
        <translation>Die anderen Seiten von Widersprüchen sind daneben zitiert und nicht gezählt: Aussagen: %1, Dokumente: %2.</translation>
    </message>
</context>
<context>
    <name>rendering::Summary</name>
    <message>
        <source>one voice asserts it</source>
        <translation>eine Stimme behauptet es</translation>
    </message>
    <message>
        <source>%1 voices assert it</source>
        <translation>%1 Stimmen behaupten es</translation>
    </message>
    <message>
        <source>one denies it</source>
        <translation>eine bestreitet es</translation>
    </message>
    <message>
        <source>%1 deny it</source>
        <translation>%1 bestreiten es</translation>
    </message>
    <message>
        <source>one suspects it</source>
        <translation>eine vermutet es</translation>
    </message>
    <message>
        <source>%1 suspect it</source>
        <translation>%1 vermuten es</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>cause, who says it</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 changed its account (%2).</source>
        <translation>%1 änderte die Darstellung (%2).</translation>
    </message>
    <message>
        <source>%1 changed its account.</source>
        <translation>%1 änderte die Darstellung.</translation>
    </message>
    <message>
        <source>No source in this report says what the cause was.</source>
        <translation>Keine Quelle in diesem Bericht sagt, was die Ursache war.</translation>
    </message>
    <message>
        <source>One further cause is named.</source>
        <translation>Eine weitere Ursache wird genannt.</translation>
    </message>
    <message>
        <source>%1 further causes are named.</source>
        <translation>%1 weitere Ursachen werden genannt.</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <comment>incident, documents</comment>
        <translation>%1 (%2).</translation>
    </message>
    <message>
        <source>One further incident stands in this report.</source>
        <translation>Dieser Bericht enthält einen weiteren Vorfall.</translation>
    </message>
    <message>
        <source>%1 further incidents stand in this report.</source>
        <translation>Dieser Bericht enthält %1 weitere Vorfälle.</translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New case…</source>
        <translation>&amp;Neuer Fall …</translation>
    </message>
    <message>
        <source>&amp;Open case…</source>
        <translation>Fall ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>Dateien &amp;importieren …</translation>
    </message>
    <message>
        <source>Import &amp;folder…</source>
        <translation>&amp;Ordner importieren …</translation>
    </message>
    <message>
        <source>&amp;Paste article…</source>
        <translation>Artikel &amp;einfügen …</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation>Ordner über&amp;wachen …</translation>
    </message>
    <message>
        <source>&amp;Stop watching</source>
        <translation>Überwachung been&amp;den</translation>
    </message>
    <message>
        <source>Report as P&amp;DF…</source>
        <translation>Bericht als &amp;PDF …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;Close case</source>
        <translation>Fall &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Find &amp;in the document…</source>
        <translation>&amp;Im Dokument suchen …</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>&amp;Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>&amp;Vorige Fundstelle</translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation>Suche s&amp;peichern …</translation>
    </message>
    <message>
        <source>Recent searc&amp;hes</source>
        <translation>&amp;Letzte Suchen</translation>
    </message>
    <message>
        <source>By &amp;relevance</source>
        <translation>Nach &amp;Relevanz</translation>
    </message>
    <message>
        <source>&amp;Newest first</source>
        <translation>&amp;Neueste zuerst</translation>
    </message>
    <message>
        <source>&amp;Oldest first</source>
        <translation>Ä&amp;lteste zuerst</translation>
    </message>
    <message>
        <source>By so&amp;urce</source>
        <translation>Nach &amp;Quelle</translation>
    </message>
    <message>
        <source>&amp;Clear search and filters</source>
        <translation>Suche und &amp;Filter leeren</translation>
    </message>
    <message>
        <source>Copy &amp;quote and source</source>
        <translation>&amp;Zitat und Quelle kopieren</translation>
    </message>
    <message>
        <source>Set publication &amp;date…</source>
        <translation>Veröffentlichungs&amp;datum setzen …</translation>
    </message>
    <message>
        <source>Set time &amp;zone…</source>
        <translation>Zeitz&amp;one setzen …</translation>
    </message>
    <message>
        <source>&amp;Edit title, source, author…</source>
        <translation>Titel, Quelle, &amp;Autor bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>&amp;Entscheiden</translation>
    </message>
    <message>
        <source>&amp;Confirm claim, accept contradiction</source>
        <translation>Aussage &amp;bestätigen, Widerspruch annehmen</translation>
    </message>
    <message>
        <source>&amp;Reject claim, dismiss contradiction</source>
        <translation>Aussage &amp;verwerfen, Widerspruch abweisen</translation>
    </message>
    <message>
        <source>Com&amp;pare the two sides</source>
        <translation>Beide &amp;Seiten vergleichen</translation>
    </message>
    <message>
        <source>Correct claim, time or &amp;date…</source>
        <translation>Aussage, Zeit oder &amp;Datum korrigieren …</translation>
    </message>
    <message>
        <source>Time &amp;zone of the selected documents…</source>
        <translation>&amp;Zeitzone der ausgewählten Dokumente …</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Fit &amp;selection</source>
        <translation>&amp;Auswahl einpassen</translation>
    </message>
    <message>
        <source>Fit &amp;all</source>
        <translation>Alles &amp;einpassen</translation>
    </message>
    <message>
        <source>Zoom &amp;in at the pointer</source>
        <translation>Am Zeiger &amp;vergrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;out at the pointer</source>
        <translation>Am Zeiger ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>&amp;Früher</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>&amp;Previous event</source>
        <translation>V&amp;origes Ereignis</translation>
    </message>
    <message>
        <source>&amp;Next event</source>
        <translation>&amp;Nächstes Ereignis</translation>
    </message>
    <message>
        <source>Pre&amp;vious in the lane</source>
        <translation>Vo&amp;riges in der Spur</translation>
    </message>
    <message>
        <source>Ne&amp;xt in the lane</source>
        <translation>Nä&amp;chstes in der Spur</translation>
    </message>
    <message>
        <source>As it could be &amp;known at a moment</source>
        <translation>&amp;Wissensstand zu einem Zeitpunkt</translation>
    </message>
    <message>
        <source>When the l&amp;ast became known</source>
        <translation>Als das Letzte &amp;bekannt wurde</translation>
    </message>
    <message>
        <source>When the next became &amp;known</source>
        <translation>Als das Nächste bekannt &amp;wurde</translation>
    </message>
    <message>
        <source>Fol&amp;d empty stretches</source>
        <translation>&amp;Leere Strecken falten</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>&amp;Quellen</translation>
    </message>
    <message>
        <source>S&amp;peakers</source>
        <translation>&amp;Sprecher</translation>
    </message>
    <message>
        <source>&amp;Incidents</source>
        <translation>&amp;Vorfälle</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>Schlag&amp;wörter</translation>
    </message>
    <message>
        <source>Sho&amp;w hidden lanes</source>
        <translation>Ausge&amp;blendete Spuren zeigen</translation>
    </message>
    <message>
        <source>Mo&amp;ve when zooming</source>
        <translation>Z&amp;oomen animieren</translation>
    </message>
    <message>
        <source>&amp;Copy timeline as picture</source>
        <translation>Zeitleiste als B&amp;ild kopieren</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;UTC</source>
        <translation>&amp;UTC</translation>
    </message>
    <message>
        <source>&amp;Local time</source>
        <translation>&amp;Ortszeit</translation>
    </message>
    <message>
        <source>Incidents and &amp;facets</source>
        <translation>Vorfälle und Fa&amp;cetten</translation>
    </message>
    <message>
        <source>Time&amp;line</source>
        <translation>Zeitlei&amp;ste</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation>Lesebe&amp;reich</translation>
    </message>
    <message>
        <source>Save this vi&amp;ew…</source>
        <translation>A&amp;nsicht speichern …</translation>
    </message>
    <message>
        <source>Reset the la&amp;yout</source>
        <translation>Anordnun&amp;g zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Previous contradiction</source>
        <translation>Voriger &amp;Widerspruch</translation>
    </message>
    <message>
        <source>&amp;Next contradiction</source>
        <translation>&amp;Nächster Widerspruch</translation>
    </message>
    <message>
        <source>Next docu&amp;ment not seen yet</source>
        <translation>Nächstes un&amp;gesehenes Dokument</translation>
    </message>
    <message>
        <source>Next claim not chec&amp;ked yet</source>
        <translation>Nächste unge&amp;prüfte Aussage</translation>
    </message>
    <message>
        <source>Go to &amp;date…</source>
        <translation>Zu &amp;Datum gehen …</translation>
    </message>
    <message>
        <source>Document’s ori&amp;ginal</source>
        <translation>&amp;Original des Dokuments</translation>
    </message>
    <message>
        <source>Document’s &amp;versions</source>
        <translation>&amp;Fassungen des Dokuments</translation>
    </message>
    <message>
        <source>Contr&amp;adictions</source>
        <translation>Widersprü&amp;che</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>&amp;Aussagen</translation>
    </message>
    <message>
        <source>D&amp;ocuments</source>
        <translation>Do&amp;kumente</translation>
    </message>
    <message>
        <source>&amp;Evidence matrix</source>
        <translation>&amp;Belegmatrix</translation>
    </message>
    <message>
        <source>&amp;Import log</source>
        <translation>&amp;Importprotokoll</translation>
    </message>
    <message>
        <source>&amp;Incident</source>
        <translation>&amp;Vorfall</translation>
    </message>
    <message>
        <source>&amp;All incidents</source>
        <translation>&amp;Alle Vorfälle</translation>
    </message>
    <message>
        <source>&amp;Previous incident</source>
        <translation>&amp;Voriger Vorfall</translation>
    </message>
    <message>
        <source>&amp;Next incident</source>
        <translation>&amp;Nächster Vorfall</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Move the document to</source>
        <translation>&amp;Dokument verschieben zu</translation>
    </message>
    <message>
        <source>&amp;Take the document out</source>
        <translation>Dokument &amp;herausnehmen</translation>
    </message>
    <message>
        <source>Mer&amp;ge its incident with</source>
        <translation>Seinen Vorfall zusammen&amp;führen mit</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Befehlspalette …</translation>
    </message>
    <message>
        <source>S&amp;ources and speakers…</source>
        <translation>&amp;Quellen und Sprecher …</translation>
    </message>
    <message>
        <source>&amp;Limits for reading…</source>
        <translation>&amp;Grenzen beim Lesen …</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Tasten …</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Help on this</source>
        <translation>Hilfe hier&amp;zu</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Why is this marked?</source>
        <translation>&amp;Warum ist das markiert?</translation>
    </message>
    <message>
        <source>Sheet of &amp;keys</source>
        <translation>&amp;Tastenübersicht</translation>
    </message>
    <message>
        <source>&amp;Look at the sample case</source>
        <translation>&amp;Beispielfall ansehen</translation>
    </message>
    <message>
        <source>&amp;About Faultline</source>
        <translation>Üb&amp;er Faultline</translation>
    </message>
    <message>
        <source>S&amp;ort hits</source>
        <translation>Treffer &amp;sortieren</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>La&amp;nes below the causes</source>
        <translation>&amp;Spuren unter den Ursachen</translation>
    </message>
    <message>
        <source>Ti&amp;meline keys</source>
        <translation>Tasten der Zeit&amp;leiste</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>&amp;Merge another case…</source>
        <translation>Anderen Fall &amp;zusammenführen…</translation>
    </message>
    <message>
        <source>His&amp;tory…</source>
        <translation>Ver&amp;lauf…</translation>
    </message>
    <message>
        <source>&amp;Analyse the whole case again</source>
        <translation>Ganzen Fall neu &amp;analysieren</translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>Ko&amp;pie sichern …</translation>
    </message>
    <message>
        <source>Kno&amp;wn at a moment…</source>
        <translation>Wis&amp;sensstand zu einem Moment …</translation>
    </message>
    <message>
        <source>&amp;Note on the contradiction or document…</source>
        <translation>&amp;Notiz zu Widerspruch oder Dokument…</translation>
    </message>
    <message>
        <source>&amp;Star the document</source>
        <translation>&amp;Stern für das Dokument</translation>
    </message>
    <message>
        <source>&amp;Tags of the document…</source>
        <translation>Schlagwör&amp;ter des Dokuments…</translation>
    </message>
</context>
<context>
    <name>views::BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>&amp;Back a case up each day it has changed</source>
        <translation>Einen Fall an jedem Tag &amp;sichern, an dem er sich geändert hat</translation>
    </message>
    <message>
        <source>&amp;Keep at most:</source>
        <translation>&amp;Höchstens behalten:</translation>
    </message>
    <message>
        <source>Backups stand in a folder beside the case, “NAME.faultline.backups”. Each is a whole case that can be opened.</source>
        <translation>Sicherungen stehen in einem Ordner neben dem Fall, „NAME.faultline.backups“. Jede ist ein ganzer Fall, der sich öffnen lässt.</translation>
    </message>
</context>
<context>
    <name>views::BatchDialog</name>
    <message>
        <source>Correct %1</source>
        <translation>%1 korrigieren</translation>
    </message>
    <message>
        <source>This incident</source>
        <translation>Dieser Vorfall</translation>
    </message>
    <message>
        <source>Another incident, or none</source>
        <translation>Anderer Vorfall oder keiner</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>&amp;Cause:</source>
        <translation>&amp;Ursache:</translation>
    </message>
    <message>
        <source>&amp;Stance:</source>
        <translation>&amp;Haltung:</translation>
    </message>
    <message>
        <source>S&amp;peaker:</source>
        <translation>S&amp;precher:</translation>
    </message>
    <message>
        <source>&amp;About:</source>
        <translation>&amp;Geltung:</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, now, then</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>about this incident</source>
        <translation>betrifft diesen Vorfall</translation>
    </message>
    <message>
        <source>about another incident</source>
        <translation>betrifft einen anderen Vorfall</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Choose what is to be set on all of them. Nothing changes yet.</source>
        <translation>Auswählen, was bei allen gesetzt werden soll. Noch ändert sich nichts.</translation>
    </message>
    <message>
        <source>%1 would change. Looking at the contradictions…</source>
        <translation>Zu ändern: %1. Widersprüche werden geprüft …</translation>
    </message>
    <message>
        <source>%1 would change; contradictions: %2 would go, %3 would come.</source>
        <translation>Zu ändern: %1; Widersprüche: %2 entfielen, %3 kämen hinzu.</translation>
    </message>
    <message>
        <source>%1 %2: %3 against %4</source>
        <comment>+ or −, kind, claim, claim</comment>
        <translation>%1 %2: %3 gegen %4</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>wie sie sind</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>quote, what changes</comment>
        <translation>%1
%2</translation>
    </message>
</context>
<context>
    <name>views::CaseCopying</name>
    <message>
        <source>Save a copy</source>
        <translation>Kopie sichern</translation>
    </message>
    <message>
        <source>%1, copy of %2</source>
        <comment>name of a case, day</comment>
        <translation>%1, Kopie vom %2</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Kopie wird gesichert</translation>
    </message>
    <message>
        <source>No copy was saved.</source>
        <translation>Es wurde keine Kopie gesichert.</translation>
    </message>
    <message>
        <source>The copy is saved: %1</source>
        <translation>Die Kopie ist gesichert: %1</translation>
    </message>
</context>
<context>
    <name>views::CaseMemory</name>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Name of the view; one that has it already is replaced:</source>
        <translation>Name der Ansicht; eine gleichnamige wird ersetzt:</translation>
    </message>
    <message>
        <source>Save the view “%1”</source>
        <translation>Ansicht „%1“ speichern</translation>
    </message>
    <message>
        <source>Every document has been seen.</source>
        <translation>Jedes Dokument wurde gesehen.</translation>
    </message>
    <message>
        <source>Every document that search and filters show has been seen.</source>
        <translation>Jedes Dokument, das Suche und Filter zeigen, wurde gesehen.</translation>
    </message>
    <message>
        <source>No claim is left that nobody has judged.</source>
        <translation>Es gibt keine ungeprüfte Aussage mehr.</translation>
    </message>
    <message>
        <source>No claim that search and filters show is left to judge.</source>
        <translation>Suche und Filter zeigen keine ungeprüfte Aussage mehr.</translation>
    </message>
</context>
<context>
    <name>views::CasePage</name>
    <message>
        <source>Lists of the case</source>
        <translation>Listen des Falls</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message numerus="yes">
        <source>Import log (%n problem(s))</source>
        <translation>
            <numerusform>Importprotokoll (%n Problem)</numerusform>
            <numerusform>Importprotokoll (%n Probleme)</numerusform>
        </translation>
    </message>
    <message>
        <source>Import log</source>
        <translation>Importprotokoll</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>tab of a list, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>Established contradictions: %1. After +, those that may be about two incidents: %2.</source>
        <translation>Gesicherte Widersprüche: %1. Nach + solche, die zwei Vorfälle betreffen können: %2.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
</context>
<context>
    <name>views::Cases</name>
    <message>
        <source>Faultline cases (*%1)</source>
        <translation>Faultline-Fälle (*%1)</translation>
    </message>
    <message>
        <source>This build of Faultline came without the sample articles.</source>
        <translation>Dieser Build von Faultline enthält die Beispielartikel nicht.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made for the sample case.</source>
        <translation>Der Ordner %1 für den Beispielfall lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The sample article %1 cannot be written.</source>
        <translation>Der Beispielartikel %1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Neuer Fall</translation>
    </message>
    <message>
        <source>Untitled case</source>
        <translation>Unbenannter Fall</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Fall öffnen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is already a file %1. Nothing was changed; choose another name or open it.</source>
        <translation>Es gibt bereits eine Datei %1. Es wurde nichts geändert; einen anderen Namen wählen oder sie öffnen.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Sample case</source>
        <translation>Beispielfall</translation>
    </message>
    <message>
        <source>No case was opened yet</source>
        <translation>Noch kein Fall geöffnet</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Diese vergessen</translation>
    </message>
    <message>
        <source>Save the new case as</source>
        <translation>Neuen Fall speichern unter</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
</context>
<context>
    <name>views::ChipRow</name>
    <message>
        <source>Further filters</source>
        <translation>Weitere Filter</translation>
    </message>
    <message>
        <source>%1 — click to remove</source>
        <translation>%1 – zum Entfernen klicken</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Filter %1 entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
</context>
<context>
    <name>views::Citation</name>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a title</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>, in: %1</source>
        <comment>after a speaker</comment>
        <translation>, in: %1</translation>
    </message>
    <message>
        <source>sha256 %1…</source>
        <translation>sha256 %1…</translation>
    </message>
</context>
<context>
    <name>views::ClaimCard</name>
    <message>
        <source>Change…  E</source>
        <translation>Ändern …  E</translation>
    </message>
    <message>
        <source>Set publication date…</source>
        <translation>Veröffentlichungsdatum setzen …</translation>
    </message>
    <message>
        <source>This claim is in the text as shown. Again: take it back.</source>
        <translation>Diese Aussage steht so im Text. Noch einmal: zurücknehmen.</translation>
    </message>
    <message>
        <source>Another cause, stance, speaker or incident than was found.</source>
        <translation>Andere Ursache, Haltung, anderer Sprecher oder Vorfall als gefunden.</translation>
    </message>
    <message>
        <source>Another meaning, another day to count from, another zone, or no time at all.</source>
        <translation>Andere Bedeutung, anderer Bezugstag, andere Zeitzone oder gar keine Zeitangabe.</translation>
    </message>
    <message>
        <source>This is no claim about the cause. Again: take it back.</source>
        <translation>Das ist keine Aussage über die Ursache. Noch einmal: zurücknehmen.</translation>
    </message>
    <message>
        <source>Confirm  Y</source>
        <translation>Bestätigen  Y</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Edit  E</source>
        <translation>Bearbeiten  E</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Reject  X</source>
        <translation>Verwerfen  X</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>cause, stance</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>%1: %2 — %3, %4</source>
        <comment>kind: claim, speaker, source</comment>
        <translation>%1: %2 – %3, %4</translation>
    </message>
    <message>
        <source>(may be two incidents)</source>
        <translation>(womöglich zwei Vorfälle)</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>speaker, role</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Speaker %1 · said %2</source>
        <translation>Sprecher: %1 · gesagt: %2</translation>
    </message>
    <message>
        <source>Background: about another incident, so it contradicts nothing here.</source>
        <translation>Hintergrund: über einen anderen Vorfall, widerspricht hier also nichts.</translation>
    </message>
    <message>
        <source>Taken back later in the same document, so it contradicts nothing.</source>
        <translation>Später im selben Dokument zurückgenommen, widerspricht also nichts.</translation>
    </message>
    <message>
        <source>Replaces an earlier statement of the same speaker.</source>
        <translation>Ersetzt eine frühere Äußerung desselben Sprechers.</translation>
    </message>
    <message>
        <source>Corrected by you; below is how it was found.</source>
        <translation>Von Hand korrigiert; darunter steht, wie es gefunden wurde.</translation>
    </message>
    <message>
        <source>SELECTED CLAIM</source>
        <translation>AUSGEWÄHLTE AUSSAGE</translation>
    </message>
    <message>
        <source>Counted from the publication date, %1.</source>
        <translation>Gerechnet ab dem Veröffentlichungsdatum, %1.</translation>
    </message>
    <message>
        <source>Counted from the date of its part of the document.</source>
        <translation>Gerechnet ab dem Datum seines Abschnitts im Dokument.</translation>
    </message>
    <message>
        <source>Set by you.</source>
        <translation>Von Hand gesetzt.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words of a time</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Counted from %1, %2.</source>
        <comment>words of another time, what they mean</comment>
        <translation>Gerechnet ab %1, %2.</translation>
    </message>
    <message>
        <source>Zone: %1, as the words say.</source>
        <translation>Zeitzone: %1, laut Wortlaut.</translation>
    </message>
    <message>
        <source>Zone: %1, from elsewhere in the document.</source>
        <translation>Zeitzone: %1, von anderer Stelle im Dokument.</translation>
    </message>
    <message>
        <source>Zone: %1, set by you.</source>
        <translation>Zeitzone: %1, von Hand gesetzt.</translation>
    </message>
    <message>
        <source>In the source’s local time; the zone is not stated.</source>
        <translation>In der Ortszeit der Quelle; die Zeitzone ist nicht angegeben.</translation>
    </message>
    <message>
        <source>Set it…</source>
        <translation>Setzen …</translation>
    </message>
    <message>
        <source>“%1” — %2</source>
        <comment>words of a time, what they mean</comment>
        <translation>„%1“ – %2</translation>
    </message>
    <message>
        <source>not placed on the axis</source>
        <translation>nicht auf der Achse</translation>
    </message>
    <message>
        <source>Can be read as %1; choose with Change.</source>
        <translation>Lesbar als %1; mit „Ändern“ wählen.</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between readings of a date</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>Known: %1. Nothing in the text says the rest, so it is not guessed.</source>
        <translation>Bekannt: %1. Den Rest sagt der Text nicht, also wird er nicht geraten.</translation>
    </message>
    <message>
        <source>Roughly: it may lie between %1 and %2.</source>
        <translation>Ungefähr: Es kann zwischen %1 und %2 liegen.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>rules %1</source>
        <translation>Regeln %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>SELECTED TIME</source>
        <translation>AUSGEWÄHLTE ZEIT</translation>
    </message>
    <message>
        <source>corrected by you</source>
        <translation>von Hand korrigiert</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>A length of time, %1, and no moment.</source>
        <translation>Eine Dauer, %1, und kein Zeitpunkt.</translation>
    </message>
</context>
<context>
    <name>views::ClaimDialog</name>
    <message>
        <source>Correct claim</source>
        <translation>Aussage korrigieren</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>This incident</source>
        <translation>Dieser Vorfall</translation>
    </message>
    <message>
        <source>Another incident, or none</source>
        <translation>Anderer Vorfall oder keiner</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>Back to what was found</source>
        <translation>Zurück zum Gefundenen</translation>
    </message>
    <message>
        <source>&amp;Cause</source>
        <translation>&amp;Ursache</translation>
    </message>
    <message>
        <source>&amp;Stance</source>
        <translation>&amp;Haltung</translation>
    </message>
    <message>
        <source>S&amp;peaker</source>
        <translation>S&amp;precher</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Geltung</translation>
    </message>
</context>
<context>
    <name>views::ClaimsPanel</name>
    <message>
        <source>Claims</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>No claim passes the search and filters.
Clear them with Ctrl+Shift+X.</source>
        <translation>Keine Aussage passt zu Suche und Filtern.
Strg+Umschalt+X leert sie.</translation>
    </message>
    <message>
        <source>No claims about a cause have been found.
Import articles that say why it happened.</source>
        <translation>Es wurden keine Aussagen über eine Ursache gefunden.
Artikel importieren, die sagen, warum es geschah.</translation>
    </message>
</context>
<context>
    <name>views::CommandPalette</name>
    <message>
        <source>incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <comment>a date</comment>
        <translation>Gehe zu %1</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>What could be known at %1</source>
        <comment>a date or a moment</comment>
        <translation>Was um %1 bekannt sein konnte</translation>
    </message>
</context>
<context>
    <name>views::CommandTable</name>
    <message>
        <source>%1: %2</source>
        <comment>submenu: command</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>views::CompareSide</name>
    <message>
        <source>source graded %1</source>
        <translation>Güte der Quelle: %1</translation>
    </message>
    <message>
        <source>copies elsewhere: %1</source>
        <translation>Abschriften anderswo: %1</translation>
    </message>
    <message>
        <source>copy of %1</source>
        <translation>Abschrift von %1</translation>
    </message>
    <message>
        <source>THESE CLAIMS</source>
        <translation>DIESE AUSSAGEN</translation>
    </message>
    <message>
        <source>THIS CLAIM</source>
        <translation>DIESE AUSSAGE</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>cause, stance</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <comment>speaker, when</comment>
        <translation>von %1, %2</translation>
    </message>
    <message>
        <source>The same voice in: %1</source>
        <translation>Dieselbe Stimme in: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>views::CompareView</name>
    <message>
        <source>WHY IT IS SHOWN</source>
        <translation>WARUM ER GEZEIGT WIRD</translation>
    </message>
    <message>
        <source>It is not established that both speak of one incident.</source>
        <translation>Es ist nicht gesichert, dass beide von einem Vorfall sprechen.</translation>
    </message>
    <message>
        <source>WHAT WEAKENS IT</source>
        <translation>WAS IHN ABSCHWÄCHT</translation>
    </message>
    <message>
        <source>Nothing: both sides are stated outright.</source>
        <translation>Nichts: Beide Seiten sind klar ausgesprochen.</translation>
    </message>
    <message>
        <source>Strength %1 of 1</source>
        <translation>Stärke %1 von 1</translation>
    </message>
    <message>
        <source>NOTE</source>
        <translation>NOTIZ</translation>
    </message>
    <message>
        <source>Compare the two sides</source>
        <translation>Beide Seiten vergleichen</translation>
    </message>
    <message>
        <source>‹ Previous  [</source>
        <translation>‹ Zurück  [</translation>
    </message>
    <message>
        <source>Next  ] ›</source>
        <translation>Weiter  ] ›</translation>
    </message>
    <message>
        <source>Your note on this contradiction</source>
        <translation>Notiz zu diesem Widerspruch</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Contradiction %1 of %2</source>
        <translation>Widerspruch %1 von %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4</source>
        <comment>kind, strength, same incident or not, state</comment>
        <translation>%1 · %2 · %3 · %4</translation>
    </message>
</context>
<context>
    <name>views::ConflictsDialog</name>
    <message>
        <source>as it was found</source>
        <translation>wie gefunden</translation>
    </message>
    <message>
        <source>Corrections that differ</source>
        <translation>Abweichende Korrekturen</translation>
    </message>
    <message>
        <source>You and whoever worked on %1 corrected the same things in different ways. The later correction holds; where the other is right, choose it.</source>
        <translation>Sie und wer an %1 gearbeitet hat, haben dasselbe verschieden korrigiert. Die spätere Korrektur gilt; wo die andere stimmt, wählen Sie diese.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Wovon</translation>
    </message>
    <message>
        <source>Value that holds</source>
        <translation>Wert, der gilt</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Mine: %1</source>
        <translation>Meine: %1</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>Andere: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>what, of which document</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>views::ContradictionDelegate</name>
    <message>
        <source> — %1, %2</source>
        <comment>after a claim: speaker, when</comment>
        <translation> – %1, %2</translation>
    </message>
    <message>
        <source>May be two incidents.</source>
        <translation>Womöglich zwei Vorfälle.</translation>
    </message>
    <message>
        <source>Weakened by:</source>
        <translation>Abgeschwächt durch:</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>strength in words and as a figure</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>mit Notiz</translation>
    </message>
</context>
<context>
    <name>views::ContradictionsPanel</name>
    <message>
        <source>Contradictions</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>Compare ⇄</source>
        <translation>Vergleichen ⇄</translation>
    </message>
    <message>
        <source>Read both documents beside each other (C)</source>
        <translation>Beide Dokumente nebeneinander lesen (C)</translation>
    </message>
    <message>
        <source>%1 selected; a decision is for all of them</source>
        <translation>%1 ausgewählt; eine Entscheidung gilt für alle</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 angezeigt</translation>
    </message>
    <message>
        <source>%1 · %2 of the case may be about two incidents</source>
        <translation>%1 · im Fall womöglich zwei Vorfälle: %2</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 · %4</source>
        <comment>position, count, strength, same incident or not</comment>
        <translation>%1 von %2 · %3 · %4</translation>
    </message>
    <message>
        <source>No contradiction passes the search and filters.
Clear them with Ctrl+Shift+X.</source>
        <translation>Kein Widerspruch passt zu Suche und Filtern.
Strg+Umschalt+X leert sie.</translation>
    </message>
    <message>
        <source>Where sources disagree about the cause, it is listed here.
Drop articles on the window to begin.</source>
        <translation>Wo Quellen über die Ursache uneins sind, steht es hier.
Zum Beginnen Artikel auf das Fenster ziehen.</translation>
    </message>
    <message>
        <source>The sources do not contradict each other about the cause.</source>
        <translation>Die Quellen widersprechen einander nicht über die Ursache.</translation>
    </message>
    <message>
        <source>No contradiction was known by then.</source>
        <translation>Bis dahin war kein Widerspruch bekannt.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
</context>
<context>
    <name>views::CorrectionCommand</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what was done, and when</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Another case was opened meanwhile, so this was not done: %1</source>
        <translation>Inzwischen wurde ein anderer Fall geöffnet, daher wurde dies nicht getan: %1</translation>
    </message>
</context>
<context>
    <name>views::DateDialog</name>
    <message>
        <source>the year is known</source>
        <translation>Jahr bekannt</translation>
    </message>
    <message>
        <source>the month is known</source>
        <translation>Monat bekannt</translation>
    </message>
    <message>
        <source>the day is known</source>
        <translation>Tag bekannt</translation>
    </message>
    <message>
        <source>the minute is known</source>
        <translation>Minute bekannt</translation>
    </message>
    <message>
        <source>Now: %1, set by you.</source>
        <translation>Jetzt: %1, von Hand gesetzt.</translation>
    </message>
    <message>
        <source>Now: %1, as the file states it.</source>
        <translation>Jetzt: %1, wie in der Datei angegeben.</translation>
    </message>
    <message>
        <source>Now undated: the file states no date.</source>
        <translation>Jetzt undatiert: Die Datei gibt kein Datum an.</translation>
    </message>
    <message>
        <source>Publication date</source>
        <translation>Veröffentlichungsdatum</translation>
    </message>
    <message>
        <source>All of them get this date.</source>
        <translation>Alle erhalten dieses Datum.</translation>
    </message>
    <message>
        <source>&amp;Published:</source>
        <translation>&amp;Veröffentlicht:</translation>
    </message>
    <message>
        <source>2023, 2023-06, 2023-06-20 or 2023-06-20 14:10Z</source>
        <translation>2023, 2023-06, 2023-06-20 oder 2023-06-20 14:10Z</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Set date</source>
        <translation>Datum setzen</translation>
    </message>
    <message>
        <source>Back to the file’s date</source>
        <translation>Zurück zum Datum der Datei</translation>
    </message>
    <message>
        <source>Take your date back; the document is undated again if its file states none.</source>
        <translation>Das gesetzte Datum zurücknehmen; das Dokument ist wieder undatiert, wenn seine Datei keines angibt.</translation>
    </message>
    <message>
        <source>Write what is known, no more: a year, a month, a day, or a day with a time.</source>
        <translation>Angeben, was bekannt ist, nicht mehr: ein Jahr, einen Monat, einen Tag oder einen Tag mit Uhrzeit.</translation>
    </message>
    <message>
        <source>Not understood. Write it as 2023, 2023-06, 2023-06-20, 20 June 2023 or 2023-06-20 14:10Z.</source>
        <translation>Nicht verstanden. Schreibweise: 2023, 2023-06, 2023-06-20, 20 June 2023 oder 2023-06-20 14:10Z.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>date, how exactly it is known</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The zone is not stated; add Z for UTC or an offset such as +02:00.</source>
        <translation>Die Zeitzone ist nicht angegeben; Z für UTC oder eine Abweichung wie +02:00 anfügen.</translation>
    </message>
    <message>
        <source>Which of the figures is the month? Write the day as 2023-06-05 or 5 June 2023.</source>
        <translation>Welche der Zahlen ist der Monat? Schreiben Sie den Tag als 2023-06-05 oder 5 June 2023.</translation>
    </message>
</context>
<context>
    <name>views::DateDrop</name>
    <message>
        <source>%1 (the minute is known)</source>
        <translation>%1 (Minute bekannt)</translation>
    </message>
    <message>
        <source>%1 (the day is known)</source>
        <translation>%1 (Tag bekannt)</translation>
    </message>
    <message>
        <source>%1 (the month is known)</source>
        <translation>%1 (Monat bekannt)</translation>
    </message>
    <message>
        <source>%1 (the year is known)</source>
        <translation>%1 (Jahr bekannt)</translation>
    </message>
    <message>
        <source>Another date…</source>
        <translation>Anderes Datum …</translation>
    </message>
    <message>
        <source>Leave it undated</source>
        <translation>Undatiert lassen</translation>
    </message>
</context>
<context>
    <name>views::Decisions</name>
    <message>
        <source>Note…</source>
        <translation>Notiz …</translation>
    </message>
    <message>
        <source>Write a note on this contradiction (N)</source>
        <translation>Notiz zu diesem Widerspruch schreiben (N)</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>Abweisen …</translation>
    </message>
    <message>
        <source>Not a contradiction; it does not come back by itself (X)</source>
        <translation>Kein Widerspruch; kommt nicht von selbst zurück (X)</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Back to open</source>
        <translation>Zurück auf offen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>The sources do contradict each other (Y)</source>
        <translation>Die Quellen widersprechen einander wirklich (Y)</translation>
    </message>
    <message>
        <source>Dismiss contradiction</source>
        <translation>Widerspruch abweisen</translation>
    </message>
    <message>
        <source>Why is this no contradiction? The note is kept with it.</source>
        <translation>Warum ist das kein Widerspruch? Die Notiz bleibt dabei erhalten.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Abweisen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Your note on this contradiction:</source>
        <translation>Notiz zu diesem Widerspruch:</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>Notiz speichern</translation>
    </message>
</context>
<context>
    <name>views::DocumentDialog</name>
    <message>
        <source>Edit document</source>
        <translation>Dokument bearbeiten</translation>
    </message>
    <message>
        <source>2023, 2023-06, 2023-06-20 or 2023-06-20 14:10Z</source>
        <translation>2023, 2023-06, 2023-06-20 oder 2023-06-20 14:10Z</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>&amp;Source:</source>
        <translation>&amp;Quelle:</translation>
    </message>
    <message>
        <source>&amp;Author:</source>
        <translation>&amp;Autor:</translation>
    </message>
    <message>
        <source>&amp;Published:</source>
        <translation>&amp;Veröffentlicht:</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>Back to what the file states</source>
        <translation>Zurück zu den Angaben der Datei</translation>
    </message>
    <message>
        <source>An emptied field goes back to what the file states. Everything here can be undone.</source>
        <translation>Ein geleertes Feld kehrt zur Angabe der Datei zurück. Alles hier lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>The date is not understood. Write it as 2023, 2023-06, 2023-06-20 or 20 June 2023.</source>
        <translation>Das Datum ist nicht verstanden. Schreibweise: 2023, 2023-06, 2023-06-20 oder 20 June 2023.</translation>
    </message>
</context>
<context>
    <name>views::DocumentTriage</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Take the star off %1</source>
        <comment>documents</comment>
        <translation>Stern entfernen: %1</translation>
    </message>
    <message>
        <source>Star %1</source>
        <comment>documents</comment>
        <translation>Stern für %1</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <comment>documents</comment>
        <translation>Schlagwörter von %1</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tags, separated by commas:</source>
        <translation>Schlagwörter, durch Kommas getrennt:</translation>
    </message>
    <message>
        <source>Tags that all %1 have, separated by commas:</source>
        <comment>documents</comment>
        <translation>Gemeinsame Schlagwörter von %1, durch Kommas getrennt:</translation>
    </message>
    <message>
        <source>Remove the note on %1</source>
        <comment>documents</comment>
        <translation>Notiz zu %1 entfernen</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <comment>documents</comment>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Your note on “%1”:</source>
        <translation>Ihre Notiz zu „%1“:</translation>
    </message>
    <message>
        <source>Your note on %1:</source>
        <comment>documents</comment>
        <translation>Ihre Notiz zu %1:</translation>
    </message>
    <message>
        <source>Your note on %1, in the place of those they have:</source>
        <comment>documents</comment>
        <translation>Ihre Notiz zu %1, anstelle der vorhandenen:</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>Notiz behalten</translation>
    </message>
</context>
<context>
    <name>views::DocumentsPanel</name>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>They are kept in the file, but no list, search, finding or report has them.</source>
        <translation>Sie bleiben in der Falldatei, erscheinen aber in keiner Liste, keiner Suche, keinem Befund und keinem Bericht.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) set aside…</source>
        <translation>
            <numerusform>%n Dokument ausgesondert …</numerusform>
            <numerusform>%n Dokumente ausgesondert …</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back “%1”</source>
        <translation>„%1“ zurückholen</translation>
    </message>
    <message>
        <source>Bring back all</source>
        <translation>Alle zurückholen</translation>
    </message>
    <message numerus="yes">
        <source> of %n documents</source>
        <translation>
            <numerusform> von %n Dokument</numerusform>
            <numerusform> von %n Dokumenten</numerusform>
        </translation>
    </message>
    <message>
        <source>Set publication &amp;date%1…</source>
        <comment>how many</comment>
        <translation>Veröffentlichungs&amp;datum%1 setzen …</translation>
    </message>
    <message>
        <source>Set time &amp;zone%1…</source>
        <comment>how many</comment>
        <translation>Zeitz&amp;one%1 setzen …</translation>
    </message>
    <message>
        <source>&amp;Edit title, source, author…</source>
        <translation>Titel, Quelle, &amp;Autor bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Credibility%1</source>
        <comment>how many</comment>
        <translation>&amp;Glaubwürdigkeit%1</translation>
    </message>
    <message>
        <source>&amp;Same incident as</source>
        <translation>Derselbe &amp;Vorfall wie</translation>
    </message>
    <message>
        <source>Set &amp;aside%1: no part of this case</source>
        <comment>how many</comment>
        <translation>Aus&amp;sondern%1: kein Teil dieses Falls</translation>
    </message>
    <message>
        <source>&amp;Not of this incident</source>
        <translation>&amp;Nicht von diesem Vorfall</translation>
    </message>
    <message>
        <source>No document passes the search and filters.
Clear them with Ctrl+Shift+X.</source>
        <translation>Kein Dokument passt zu Suche und Filtern.
Strg+Umschalt+X leert sie.</translation>
    </message>
    <message>
        <source>No documents yet.
Drop articles or a folder of them on the window to import them.</source>
        <translation>Noch keine Dokumente.
Zum Importieren Artikel oder einen Ordner damit auf das Fenster ziehen.</translation>
    </message>
    <message>
        <source>Take the s&amp;tar off</source>
        <translation>S&amp;tern entfernen</translation>
    </message>
    <message>
        <source>S&amp;tar%1</source>
        <comment>how many</comment>
        <translation>S&amp;tern%1</translation>
    </message>
    <message>
        <source>Ta&amp;gs%1…</source>
        <comment>how many</comment>
        <translation>Schla&amp;gwörter%1…</translation>
    </message>
    <message>
        <source>&amp;Note%1…</source>
        <comment>how many</comment>
        <translation>&amp;Notiz%1…</translation>
    </message>
</context>
<context>
    <name>views::EvidenceDelegate</name>
    <message>
        <source>+%1</source>
        <comment>further claims</comment>
        <translation>+%1</translation>
    </message>
</context>
<context>
    <name>views::EvidencePanel</name>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Rows of the matrix</source>
        <translation>Zeilen der Matrix</translation>
    </message>
    <message>
        <source>Evidence matrix</source>
        <translation>Belegmatrix</translation>
    </message>
    <message>
        <source>Quotes of the chosen cell</source>
        <translation>Zitate der gewählten Zelle</translation>
    </message>
    <message>
        <source>No claim about a cause is shown, so there is nothing to compare.
Clear search and filters with Ctrl+Shift+X, or import more articles.</source>
        <translation>Es ist keine Aussage über eine Ursache zu sehen, also nichts zu vergleichen.
Suche und Filter mit Strg+Umschalt+X leeren oder weitere Artikel importieren.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>What is claimed, not what is true. Uncheck a row to see what hangs on it.</source>
        <translation>Was gesagt wird, nicht, was wahr ist. Häkchen einer Zeile entfernen, um zu sehen, was daran hängt.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source> — %1, %2</source>
        <comment>after a quotation: speaker, when</comment>
        <translation> – %1, %2</translation>
    </message>
    <message>
        <source>Choose a cell with a mark to read what was said.</source>
        <translation>Wählen Sie eine Zelle mit einem Zeichen, um zu lesen, was gesagt wurde.</translation>
    </message>
</context>
<context>
    <name>views::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
</context>
<context>
    <name>views::FacetDelegate</name>
    <message numerus="yes">
        <source>%1, %n origin(s)</source>
        <comment>documents, of how many origins</comment>
        <translation>
            <numerusform>%1, %n Ursprung</numerusform>
            <numerusform>%1, %n Ursprünge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (a copy)</source>
        <translation>%1 (eine Abschrift)</translation>
    </message>
    <message>
        <source>%1 (%2 copies)</source>
        <translation>%1 (%2 Abschriften)</translation>
    </message>
</context>
<context>
    <name>views::FacetsPanel</name>
    <message>
        <source>INCIDENTS</source>
        <translation>VORFÄLLE</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Causes claimed, speakers and sources</source>
        <translation>Genannte Ursachen, Sprecher und Quellen</translation>
    </message>
    <message>
        <source>&amp;Only this</source>
        <translation>&amp;Nur dies</translation>
    </message>
    <message>
        <source>Not only &amp;this any more</source>
        <translation>Nicht &amp;mehr nur dies</translation>
    </message>
    <message>
        <source>Also &amp;this</source>
        <translation>&amp;Auch dies</translation>
    </message>
    <message>
        <source>&amp;With this again</source>
        <translation>&amp;Wieder mit diesem</translation>
    </message>
    <message>
        <source>&amp;Without this</source>
        <translation>&amp;Ohne dies</translation>
    </message>
</context>
<context>
    <name>views::FileJob</name>
    <message>
        <source>%1 is still being written. Wait for it, or cancel it below.</source>
        <translation>%1 wird noch geschrieben. Abwarten oder unten abbrechen.</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 ist geschrieben.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Again…</source>
        <translation>Noch einmal …</translation>
    </message>
    <message>
        <source>This is still under way: %1. Wait for it, or cancel it below.</source>
        <translation>Dies läuft noch: %1. Warten Sie darauf, oder brechen Sie es unten ab.</translation>
    </message>
</context>
<context>
    <name>views::FindBar</name>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>In diesem Dokument suchen</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>views::FrozenTable</name>
    <message>
        <source>First column of the table</source>
        <translation>Erste Spalte der Tabelle</translation>
    </message>
</context>
<context>
    <name>views::HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Manual — Faultline</source>
        <translation>Handbuch – Faultline</translation>
    </message>
    <message>
        <source>Words, or a rule’s id</source>
        <translation>Wörter oder Kennung einer Regel</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gefundenes</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source># %1

No rule of this version has this name. It may come from your own words, or from an older version of the program.

[All rules](%2)</source>
        <translation># %1

Keine Regel dieser Version trägt diesen Namen. Er kann aus den eigenen Wörtern stammen oder aus einer älteren Version des Programms.

[Alle Regeln](%2)</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or other words.</source>
        <translation>Nichts gefunden. Weniger oder andere Wörter versuchen.</translation>
    </message>
</context>
<context>
    <name>views::HiddenSides</name>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>The filter hides both sides of the selected contradiction.</source>
        <translation>Der Filter verbirgt beide Seiten des gewählten Widerspruchs.</translation>
    </message>
    <message>
        <source>The filter hides one side of the selected contradiction.</source>
        <translation>Der Filter verbirgt eine Seite des gewählten Widerspruchs.</translation>
    </message>
    <message>
        <source>Show all lanes</source>
        <translation>Alle Spuren zeigen</translation>
    </message>
    <message>
        <source>Both sides of the selected contradiction are in hidden lanes.</source>
        <translation>Beide Seiten des gewählten Widerspruchs liegen in ausgeblendeten Spuren.</translation>
    </message>
    <message>
        <source>One side of the selected contradiction is in a hidden lane.</source>
        <translation>Eine Seite des gewählten Widerspruchs liegt in einer ausgeblendeten Spur.</translation>
    </message>
</context>
<context>
    <name>views::ImportLogPanel</name>
    <message>
        <source>Nothing was imported since the program started.</source>
        <translation>Seit dem Programmstart wurde nichts importiert.</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Which files are shown</source>
        <translation>Welche Dateien gezeigt werden</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Problems and notices</source>
        <translation>Probleme und Hinweise</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>In the case</source>
        <translation>Im Fall</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the log by words</source>
        <translation>Protokoll nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Read the selected files again, or all that could not be read</source>
        <translation>Die ausgewählten Dateien noch einmal lesen, sonst alle, die nicht lesbar waren</translation>
    </message>
    <message>
        <source>Import log</source>
        <translation>Importprotokoll</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>%1 %2 in the case now; the import took %3 s.</source>
        <translation>%1 Jetzt %2 im Fall; der Import dauerte %3 s.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n Dokument</numerusform>
            <numerusform>%n Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>Open file &amp;location</source>
        <translation>Datei&amp;ordner öffnen</translation>
    </message>
</context>
<context>
    <name>views::Importing</name>
    <message numerus="yes">
        <source>%n file(s) imported</source>
        <translation>
            <numerusform>%n Datei importiert</numerusform>
            <numerusform>%n Dateien importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revised</source>
        <translation>
            <numerusform>%n überarbeitet</numerusform>
            <numerusform>%n überarbeitet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unverändert</numerusform>
            <numerusform>%n unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n nicht lesbar</numerusform>
            <numerusform>%n nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>No files were found</source>
        <translation>Es wurden keine Dateien gefunden</translation>
    </message>
    <message>
        <source>Import cancelled: %1; what was stored stays</source>
        <translation>Import abgebrochen: %1; Gespeichertes bleibt</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Reports and articles (*.txt *.md *.markdown *.html *.htm *.xhtml *.mhtml *.mht *.eml *.mbox *.xml *.rss *.atom *.json *.csv *.tsv *.pdf *.docx *.odt *.epub *.zip *.tar *.gz *.tgz *.bz2 *.xz *.7z)</source>
        <translation>Berichte und Artikel (*.txt *.md *.markdown *.html *.htm *.xhtml *.mhtml *.mht *.eml *.mbox *.xml *.rss *.atom *.json *.csv *.tsv *.pdf *.docx *.odt *.epub *.zip *.tar *.gz *.tgz *.bz2 *.xz *.7z)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>A link was dropped. Faultline fetches nothing: save the page in the browser and drop the file.</source>
        <translation>Es wurde ein Link abgelegt. Faultline ruft nichts ab: die Seite im Browser speichern und die Datei ablegen.</translation>
    </message>
    <message>
        <source>From the watched folder: %1</source>
        <translation>Aus dem überwachten Ordner: %1</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>Show which and why</source>
        <translation>Zeigen, welche und warum</translation>
    </message>
    <message numerus="yes">
        <source>%n inside an archive or message could not be read</source>
        <translation>
            <numerusform>%n in einem Archiv oder einer Nachricht nicht lesbar</numerusform>
            <numerusform>%n in Archiven oder Nachrichten nicht lesbar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::JobBar</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 von %3</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <comment>a job, how many others</comment>
        <translation>
            <numerusform>%1 (und %n weitere)</numerusform>
            <numerusform>%1 (und %n weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a job, how long it will take</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
</context>
<context>
    <name>views::KeysSheet</name>
    <message>
        <source>Timeline: scroll, zoom at the pointer, pan</source>
        <translation>Zeitleiste: scrollen, am Zeiger zoomen, verschieben</translation>
    </message>
    <message>
        <source>wheel, Ctrl+wheel, Shift+wheel</source>
        <translation>Rad, Strg+Rad, Umschalt+Rad</translation>
    </message>
    <message>
        <source>Timeline: pan; choose a range</source>
        <translation>Zeitleiste: verschieben; einen Bereich wählen</translation>
    </message>
    <message>
        <source>drag; drag on the axis or overview</source>
        <translation>ziehen; auf Achse oder Übersicht ziehen</translation>
    </message>
    <message>
        <source>Timeline: zoom and pan</source>
        <translation>Zeitleiste: zoomen und verschieben</translation>
    </message>
    <message>
        <source>W, S, A, D</source>
        <translation>W, S, A, D</translation>
    </message>
    <message>
        <source>Timeline: from event to event; in the lane</source>
        <translation>Zeitleiste: von Ereignis zu Ereignis; in der Spur</translation>
    </message>
    <message>
        <source>arrows; . and ,</source>
        <translation>Pfeile; . und ,</translation>
    </message>
    <message>
        <source>Same incident: drop documents or an incident on another incident</source>
        <translation>Derselbe Vorfall: Dokumente oder einen Vorfall auf einen anderen Vorfall ziehen</translation>
    </message>
    <message>
        <source>drag</source>
        <translation>ziehen</translation>
    </message>
    <message>
        <source>Another incident: drop a document on “All documents”</source>
        <translation>Anderer Vorfall: ein Dokument auf „Alle Dokumente“ ziehen</translation>
    </message>
    <message>
        <source>Zoom to what is under the pointer</source>
        <translation>Auf das zoomen, was unter dem Zeiger liegt</translation>
    </message>
    <message>
        <source>double click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>Facets: only this; not this</source>
        <translation>Facetten: nur dies; dies nicht</translation>
    </message>
    <message>
        <source>click or Space; Ctrl+click or -</source>
        <translation>Klick oder Leertaste; Strg+Klick oder -</translation>
    </message>
    <message>
        <source>Search: choose a hit, go to it, clear</source>
        <translation>Suche: einen Treffer wählen, hingehen, leeren</translation>
    </message>
    <message>
        <source>Up, Down; Enter; Esc</source>
        <translation>Auf, Ab; Enter; Esc</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Setzen</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>Stan&amp;dard</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>New keys for the selected command</source>
        <translation>Neue Tasten für den ausgewählten Befehl</translation>
    </message>
    <message>
        <source>New keys:</source>
        <translation>Neue Tasten:</translation>
    </message>
    <message>
        <source>Mouse and fixed keys</source>
        <translation>Maus und feste Tasten</translation>
    </message>
    <message>
        <source>These keys already belong to “%1”. Give that command other keys first.</source>
        <translation>Diese Tasten gehören schon zu „%1“. Diesem Befehl zuerst andere Tasten geben.</translation>
    </message>
    <message>
        <source>Single letters act only while the timeline or a list has the focus.</source>
        <translation>Einzelne Buchstaben wirken nur, solange die Zeitleiste oder eine Liste den Fokus hat.</translation>
    </message>
</context>
<context>
    <name>views::KnownBar</name>
    <message>
        <source>Back to when the last of it became known</source>
        <translation>Zurück zu dem Zeitpunkt, als das Letzte davon bekannt wurde</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>On to when the next became known</source>
        <translation>Weiter zu dem Zeitpunkt, als das Nächste bekannt wurde</translation>
    </message>
    <message>
        <source>Show all that is known</source>
        <translation>Alles Bekannte zeigen</translation>
    </message>
    <message>
        <source>Known at</source>
        <translation>Bekannt bis</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Known at %1: %2 of %3 dated documents, %4 of %5 contradictions</source>
        <translation>Bekannt bis %1: %2 von %3 datierten Dokumenten, %4 von %5 Widersprüchen</translation>
    </message>
</context>
<context>
    <name>views::LaneKeeper</name>
    <message>
        <source>Open %1</source>
        <translation>%1 aufklappen</translation>
    </message>
    <message>
        <source>Close into one lane: %1</source>
        <translation>Zu einer Spur zuklappen: %1</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Oben anheften</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>Höher</translation>
    </message>
    <message>
        <source>Height that its rows need</source>
        <translation>Höhe, die ihre Zeilen brauchen</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Niedriger</translation>
    </message>
    <message>
        <source>Below the causes</source>
        <translation>Unter den Ursachen</translation>
    </message>
    <message>
        <source>Close all causes</source>
        <translation>Alle Ursachen zuklappen</translation>
    </message>
    <message>
        <source>Open all causes</source>
        <translation>Alle Ursachen aufklappen</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ausgeblendet</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>views::LookPage</name>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>&amp;Another font for documents and the manual</source>
        <translation>&amp;Andere Schrift für Dokumente und Handbuch</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>The company said that a technical issue was to blame, and that it saw no sign of an attack.</source>
        <translation>Das Unternehmen sagte, schuld sei ein technischer Fehler; Anzeichen eines Angriffs sehe es nicht.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>&amp;Schrift:</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Größe:</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the window, from the next start</source>
        <translation>Sprache des Fensters, ab dem nächsten Start</translation>
    </message>
    <message>
        <source>As the system, from the next start</source>
        <translation>Wie das System, ab dem nächsten Start</translation>
    </message>
    <message>
        <source>%1, from the next start</source>
        <comment>a language</comment>
        <translation>%1, ab dem nächsten Start</translation>
    </message>
</context>
<context>
    <name>views::MainWindow</name>
    <message>
        <source>Tool bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Paste article</source>
        <translation>Artikel einfügen</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>Bericht als PDF …</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Nothing is selected that this could be done with.</source>
        <translation>Es ist nichts ausgewählt, womit das möglich wäre.</translation>
    </message>
    <message>
        <source>Faultline</source>
        <translation>Faultline</translation>
    </message>
    <message>
        <source>%1 (read-only) — Faultline</source>
        <translation>%1 (schreibgeschützt) – Faultline</translation>
    </message>
    <message>
        <source>%1 — Faultline</source>
        <translation>%1 – Faultline</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Undo, and what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>Gehe zu Datum</translation>
    </message>
    <message>
        <source>A date, month or year, such as 2023-06-05, June 2023 or 5 June 2023:</source>
        <translation>Ein Datum, ein Monat oder ein Jahr, etwa 2023-06-05, June 2023 oder 5 June 2023:</translation>
    </message>
    <message>
        <source>“%1” is not understood as a date. Write it as 2023-06-05.</source>
        <translation>„%1“ ist nicht als Datum verstanden. Schreibweise: 2023-06-05.</translation>
    </message>
    <message>
        <source>Known at a moment</source>
        <translation>Wissensstand zu einem Moment</translation>
    </message>
    <message>
        <source>A moment or the end of a day, such as 2023-06-05 12:00 or 5 June 2023:</source>
        <translation>Ein Moment oder das Ende eines Tages, etwa 2023-06-05 12:00 oder 5 June 2023:</translation>
    </message>
    <message>
        <source>Select a contradiction first.</source>
        <translation>Wählen Sie zuerst einen Widerspruch.</translation>
    </message>
    <message>
        <source>Show where nearly everything is; again: everything</source>
        <translation>Zeigen, wo fast alles liegt; noch einmal: alles</translation>
    </message>
</context>
<context>
    <name>views::Marks</name>
    <message>
        <source>(background — another incident)</source>
        <translation>(Hintergrund – anderer Vorfall)</translation>
    </message>
</context>
<context>
    <name>views::Markup</name>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>cue %1; %2</source>
        <comment>cues; rule</comment>
        <translation>Signalwort %1; %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 (× %2)</source>
        <comment>reason (factor)</comment>
        <translation>%1 (× %2)</translation>
    </message>
</context>
<context>
    <name>views::MessageArea</name>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>✕</source>
        <translation>✕</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>views::MomentsView</name>
    <message>
        <source>When the two sides were said</source>
        <translation>Wann die beiden Seiten es sagten</translation>
    </message>
    <message>
        <source>One side is undated, so their order is not known.</source>
        <translation>Eine Seite ist undatiert, daher ist die Reihenfolge nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) apart</source>
        <translation>
            <numerusform>%n Tag Abstand</numerusform>
            <numerusform>%n Tage Abstand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) apart</source>
        <translation>
            <numerusform>%n Stunde Abstand</numerusform>
            <numerusform>%n Stunden Abstand</numerusform>
        </translation>
    </message>
    <message>
        <source>within one hour</source>
        <translation>binnen einer Stunde</translation>
    </message>
    <message>
        <source>The times are not exact enough to tell which came first.</source>
        <translation>Die Zeiten sind zu ungenau, um zu sagen, was zuerst kam.</translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s) apart</source>
        <translation>
            <numerusform>etwa %n Tag Abstand</numerusform>
            <numerusform>etwa %n Tage Abstand</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>views::OriginalWindow</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agentur</translation>
    </message>
    <message>
        <source>Date of the file</source>
        <translation>Datum der Datei</translation>
    </message>
    <message>
        <source>File inside</source>
        <translation>Enthaltene Datei</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <translation>Gelesen als: %1</translation>
    </message>
    <message>
        <source>Show what was &amp;left out</source>
        <translation>Aus&amp;gelassenes zeigen</translation>
    </message>
    <message>
        <source>The page as text</source>
        <translation>Die Seite als Text</translation>
    </message>
    <message>
        <source>What was extracted</source>
        <translation>Was entnommen wurde</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Reading the original…</source>
        <translation>Original wird gelesen …</translation>
    </message>
    <message>
        <source>What was made of the original</source>
        <translation>Was aus dem Original wurde</translation>
    </message>
    <message>
        <source>Forms of the original</source>
        <translation>Formen des Originals</translation>
    </message>
    <message>
        <source>Page as text</source>
        <translation>Seite als Text</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Seite</translation>
    </message>
    <message>
        <source>Original of “%1”</source>
        <translation>Original von „%1“</translation>
    </message>
    <message>
        <source>
… the rest is not shown here.</source>
        <translation>
… der Rest wird hier nicht gezeigt.</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>aus %1</translation>
    </message>
    <message>
        <source>Drawing the page…</source>
        <translation>Seite wird gezeichnet …</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Time of an update</source>
        <translation>Zeit einer Meldung</translation>
    </message>
</context>
<context>
    <name>views::OutlineStrip</name>
    <message>
        <source>Claims in the document</source>
        <translation>Aussagen im Dokument</translation>
    </message>
</context>
<context>
    <name>views::OverviewStrip</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>The whole case. Drag to choose what is shown; double-click shows where nearly everything is, another one everything.</source>
        <translation>Der ganze Fall. Ziehen wählt, was zu sehen ist; ein Doppelklick zeigt, wo fast alles liegt, ein weiterer alles.</translation>
    </message>
</context>
<context>
    <name>views::PaletteDialog</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Command, document, source, incident or date</source>
        <translation>Befehl, Dokument, Quelle, Vorfall oder Datum</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>%1   (%2)</source>
        <translation>%1   (%2)</translation>
    </message>
</context>
<context>
    <name>views::PasteDialog</name>
    <message>
        <source>Keep the &amp;markup of the copied page (headings, links, dates)</source>
        <translation>&amp;Auszeichnung der kopierten Seite behalten (Überschriften, Links, Zeitangaben)</translation>
    </message>
    <message>
        <source>Paste article</source>
        <translation>Artikel einfügen</translation>
    </message>
    <message>
        <source>&amp;Text of the article, with its title and date when it has them:</source>
        <translation>&amp;Text des Artikels, mit Titel und Datum, falls vorhanden:</translation>
    </message>
    <message>
        <source>&amp;Name in the case (optional):</source>
        <translation>&amp;Name im Fall (optional):</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Text des Artikels</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
</context>
<context>
    <name>views::PresetBar</name>
    <message>
        <source>Keep what is chosen under a name</source>
        <translation>Auswahl unter einem Namen speichern</translation>
    </message>
    <message>
        <source>Remove this preset</source>
        <translation>Diese Vorlage entfernen</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Own choice</source>
        <translation>Eigene Auswahl</translation>
    </message>
    <message>
        <source>Keep as a preset</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>A preset of Faultline&apos;s own has this name and stays as it is. Another name:</source>
        <translation>Eine Vorlage von Faultline selbst heißt so und bleibt, wie sie ist. Ein anderer Name:</translation>
    </message>
    <message>
        <source>A preset has this name already. OK replaces it; or give another name:</source>
        <translation>Eine Vorlage heißt schon so. OK ersetzt sie; oder geben Sie einen anderen Namen:</translation>
    </message>
</context>
<context>
    <name>views::ReadOnly</name>
    <message>
        <source>%1 on %2</source>
        <comment>user, computer</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>user and computer, moment</comment>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Faultline, so this one only reads it.</source>
        <translation>%1 wurde von einer neueren Version von Faultline geschrieben; diese hier liest den Fall nur.</translation>
    </message>
    <message>
        <source>%1 is open in another window, so it can only be read here.</source>
        <translation>%1 ist in einem anderen Fenster geöffnet und kann hier nur gelesen werden.</translation>
    </message>
    <message>
        <source>%1 is open in another window (%2), so it can only be read here.</source>
        <translation>%1 ist in einem anderen Fenster geöffnet (%2) und kann hier nur gelesen werden.</translation>
    </message>
    <message>
        <source>%1 can only be read: its file system does not let a program lock it, or another program holds it.</source>
        <translation>%1 kann nur gelesen werden: Sein Dateisystem lässt kein Programm den Fall sperren, oder ein anderes Programm hält ihn fest.</translation>
    </message>
    <message>
        <source>%1 can only be read: the file, its folder or its medium is write-protected.</source>
        <translation>%1 kann nur gelesen werden: Die Datei, ihr Ordner oder ihr Datenträger ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Update the program to work on it.</source>
        <translation>Um daran zu arbeiten, aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>To work on it, close it there.</source>
        <translation>Um daran zu arbeiten, schließen Sie ihn dort.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>To work on it, save a copy and open that.</source>
        <translation>Um daran zu arbeiten, sichern Sie eine Kopie und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie sichern …</translation>
    </message>
</context>
<context>
    <name>views::ReaderPanel</name>
    <message>
        <source>Compare ⇄</source>
        <translation>Vergleichen ⇄</translation>
    </message>
    <message>
        <source>Set the publication date (E)</source>
        <translation>Veröffentlichungsdatum setzen (E)</translation>
    </message>
    <message>
        <source>Set the publication date</source>
        <translation>Veröffentlichungsdatum setzen</translation>
    </message>
    <message>
        <source>Show both sides of the contradiction beside each other (C)</source>
        <translation>Beide Seiten des Widerspruchs nebeneinander zeigen (C)</translation>
    </message>
    <message>
        <source>Original…</source>
        <translation>Original …</translation>
    </message>
    <message>
        <source>Show the original beside what was extracted, and what was left out</source>
        <translation>Das Original neben dem Entnommenen zeigen, und was ausgelassen wurde</translation>
    </message>
    <message>
        <source>Show what changed between the versions of this document</source>
        <translation>Zeigen, was sich zwischen den Fassungen dieses Dokuments geändert hat</translation>
    </message>
    <message>
        <source>The document that you select is read here. Import articles first: drop them on the window.</source>
        <translation>Das ausgewählte Dokument wird hier gelesen. Zuerst Artikel importieren: auf das Fenster ziehen.</translation>
    </message>
    <message>
        <source>Select something in the timeline or in a list to read where it comes from.</source>
        <translation>In der Zeitleiste oder einer Liste etwas auswählen, um zu lesen, woher es stammt.</translation>
    </message>
    <message>
        <source>source graded %1</source>
        <translation>Güte der Quelle: %1</translation>
    </message>
    <message>
        <source>credibility %1</source>
        <comment>1 to 6</comment>
        <translation>Glaubwürdigkeit %1</translation>
    </message>
    <message>
        <source>Set a date…</source>
        <translation>Datum setzen …</translation>
    </message>
    <message>
        <source>Version %1 of %2…</source>
        <translation>Fassung %1 von %2 …</translation>
    </message>
</context>
<context>
    <name>views::ReaderView</name>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>wire: %1</source>
        <translation>Agentur: %1</translation>
    </message>
    <message>
        <source>sha256 %1…</source>
        <translation>sha256 %1…</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>Prüfen: %1</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>Background on another incident.</source>
        <translation>Hintergrund zu einem anderen Vorfall.</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regel %1</translation>
    </message>
</context>
<context>
    <name>views::ReadingPage</name>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>What one file may cost when it is read. PDF files, archives and office documents are read in a process of their own, which is ended when it takes more; the file is then named in the import log.</source>
        <translation>Was das Lesen einer Datei kosten darf. PDF-Dateien, Archive und Office-Dokumente werden in einem eigenen Prozess gelesen, der beendet wird, wenn er mehr verbraucht; die Datei wird dann im Importprotokoll genannt.</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <translation>&amp;Zeit:</translation>
    </message>
    <message>
        <source>&amp;Memory:</source>
        <translation>&amp;Speicher:</translation>
    </message>
    <message>
        <source>Te&amp;xt that comes out:</source>
        <translation>Entstehender Te&amp;xt:</translation>
    </message>
</context>
<context>
    <name>views::ReanalysisWindow</name>
    <message>
        <source>Holds for the new reading of the words</source>
        <translation>Gilt für die neue Lesart der Worte</translation>
    </message>
    <message>
        <source>Holds, but the claim is another’s now</source>
        <translation>Gilt, doch die Aussage ist jetzt die eines anderen</translation>
    </message>
    <message>
        <source>Waits: nothing is read from the words now</source>
        <translation>Wartet: aus den Worten wird nichts mehr gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) found</source>
        <translation>
            <numerusform>%n Aussage gefunden</numerusform>
            <numerusform>%n Aussagen gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <comment>claims</comment>
        <translation>
            <numerusform>%n weg</numerusform>
            <numerusform>%n weg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read otherwise</source>
        <comment>claims</comment>
        <translation>
            <numerusform>%n anders gelesen</numerusform>
            <numerusform>%n anders gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s) found</source>
        <translation>
            <numerusform>%n Widerspruch gefunden</numerusform>
            <numerusform>%n Widersprüche gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <comment>contradictions</comment>
        <translation>
            <numerusform>%n weg</numerusform>
            <numerusform>%n weg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) to look at</source>
        <translation>
            <numerusform>%n Korrektur anzusehen</numerusform>
            <numerusform>%n Korrekturen anzusehen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 analysed again: nothing has changed.</source>
        <comment>12 documents</comment>
        <translation>%1 neu analysiert: nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>%1 analysed again: %2.</source>
        <comment>12 documents, what changed</comment>
        <translation>%1 neu analysiert: %2.</translation>
    </message>
    <message>
        <source>What the new analysis changed</source>
        <translation>Was die neue Analyse geändert hat</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>Claims read otherwise</source>
        <translation>Anders gelesene Aussagen</translation>
    </message>
    <message>
        <source>Claims found</source>
        <translation>Gefundene Aussagen</translation>
    </message>
    <message>
        <source>Claims gone</source>
        <translation>Weggefallene Aussagen</translation>
    </message>
    <message>
        <source>Contradictions found</source>
        <translation>Gefundene Widersprüche</translation>
    </message>
    <message>
        <source>Contradictions gone</source>
        <translation>Weggefallene Widersprüche</translation>
    </message>
    <message>
        <source>Waits: its contradiction is not found now</source>
        <translation>Wartet: ihr Widerspruch wird jetzt nicht gefunden</translation>
    </message>
    <message>
        <source>Corrections to look at</source>
        <translation>Korrekturen zum Ansehen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, title of the document</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>claim, speaker</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 and %2 possible</source>
        <comment>contradictions found, how many more may be</comment>
        <translation>%1 und %2 mögliche</translation>
    </message>
</context>
<context>
    <name>views::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>Of:</source>
        <translation>Umfang:</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>Stands on the cover, before the summary</source>
        <translation>Steht auf dem Deckblatt, vor der Zusammenfassung</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>&amp;Author:</source>
        <translation>&amp;Autor:</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>&amp;Notiz:</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>&amp;Papier:</translation>
    </message>
    <message>
        <source>&amp;Orientation:</source>
        <translation>A&amp;usrichtung:</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>The cover, the sources and how it was made always stand in it.</source>
        <translation>Deckblatt, Quellen und Entstehung sind immer enthalten.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>when something last came in</source>
        <translation>als zuletzt etwas hereinkam</translation>
    </message>
    <message>
        <source>&amp;Date:</source>
        <translation>&amp;Datum:</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>how a field shows a date, in the letters of Qt</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>views::ReportJob</name>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf);;Web page (*.html)</source>
        <translation>PDF-Dokumente (*.pdf);;Webseite (*.html)</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Bericht wird geschrieben</translation>
    </message>
    <message>
        <source>No report was written.</source>
        <translation>Es wurde kein Bericht geschrieben.</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Export speichern</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>Es wurde nichts exportiert.</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Bericht drucken</translation>
    </message>
    <message>
        <source>Printing the report</source>
        <translation>Bericht wird gedruckt</translation>
    </message>
    <message>
        <source>No report was printed.</source>
        <translation>Es wurde kein Bericht gedruckt.</translation>
    </message>
    <message>
        <source>The report is printed.</source>
        <translation>Der Bericht ist gedruckt.</translation>
    </message>
    <message>
        <source>The search for “%1” is not answered yet, so it is not known which documents it would be of. Wait for the answer, or clear the search.</source>
        <translation>Die Suche nach „%1“ ist noch nicht beantwortet, daher steht nicht fest, um welche Dokumente es ginge. Warten Sie auf die Antwort, oder löschen Sie die Suche.</translation>
    </message>
</context>
<context>
    <name>views::ReportPreview</name>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Preview of a page</source>
        <translation>Vorschau einer Seite</translation>
    </message>
    <message>
        <source>Making the preview…</source>
        <translation>Vorschau wird erstellt …</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>views::ReportScope</name>
    <message>
        <source>incident %1</source>
        <translation>Vorfall %1</translation>
    </message>
    <message>
        <source>documents of no incident</source>
        <translation>Dokumente ohne Vorfall</translation>
    </message>
    <message>
        <source>causes %1</source>
        <translation>Ursachen %1</translation>
    </message>
    <message>
        <source>speakers %1</source>
        <translation>Sprecher %1</translation>
    </message>
    <message>
        <source>sources %1</source>
        <translation>Quellen %1</translation>
    </message>
    <message>
        <source>stances %1</source>
        <translation>Haltungen %1</translation>
    </message>
    <message>
        <source>months %1</source>
        <translation>Monate %1</translation>
    </message>
    <message>
        <source>tags %1</source>
        <translation>Schlagwörter %1</translation>
    </message>
    <message>
        <source>languages %1</source>
        <translation>Sprachen %1</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>ohne %1</translation>
    </message>
    <message>
        <source>search %1</source>
        <translation>Suche %1</translation>
    </message>
    <message>
        <source>what could be known by %1</source>
        <translation>was bis %1 bekannt sein konnte</translation>
    </message>
    <message>
        <source>times of %1</source>
        <translation>Zeiten von %1</translation>
    </message>
    <message>
        <source>lanes as on the timeline</source>
        <translation>Spuren wie auf der Zeitleiste</translation>
    </message>
</context>
<context>
    <name>views::RuleGuide</name>
    <message>
        <source>All rules</source>
        <translation>Alle Regeln</translation>
    </message>
    <message>
        <source>The claim counts as **%1**, because these words stand in its sentence:</source>
        <translation>Die Aussage gilt als **%1**, weil diese Wörter in ihrem Satz stehen:</translation>
    </message>
    <message>
        <source>from the list `%1`: %2</source>
        <comment>name of a list, what it does</comment>
        <translation>aus der Liste `%1`: %2</translation>
    </message>
    <message>
        <source>They stand for: **%1**.</source>
        <translation>Sie stehen für: **%1**.</translation>
    </message>
    <message>
        <source>How patterns are written</source>
        <translation>Wie Muster geschrieben werden</translation>
    </message>
    <message>
        <source>What a stance is</source>
        <translation>Was eine Haltung ist</translation>
    </message>
</context>
<context>
    <name>views::SavedSearches</name>
    <message>
        <source>SAVED</source>
        <translation>GESPEICHERT</translation>
    </message>
    <message>
        <source>Saved searches and views</source>
        <translation>Gespeicherte Suchen und Ansichten</translation>
    </message>
    <message>
        <source>View: search, filters, timeline and lists as they stood</source>
        <translation>Ansicht: Suche, Filter, Zeitleiste und Listen, wie sie waren</translation>
    </message>
    <message>
        <source>▦ %1</source>
        <comment>a saved view</comment>
        <translation>▦ %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a saved search, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Remove the saved view “%1”</source>
        <translation>Gespeicherte Ansicht „%1“ entfernen</translation>
    </message>
    <message>
        <source>Remove the saved search “%1”</source>
        <translation>Gespeicherte Suche „%1“ entfernen</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Name of the search; one that has it already is replaced:</source>
        <translation>Name der Suche; eine gleichnamige wird ersetzt:</translation>
    </message>
    <message>
        <source>Save the search “%1”</source>
        <translation>Suche „%1“ speichern</translation>
    </message>
</context>
<context>
    <name>views::ScopeChoice</name>
    <message>
        <source>What is &amp;displayed</source>
        <translation>An&amp;gezeigtes</translation>
    </message>
    <message>
        <source>The &amp;whole case</source>
        <translation>Ganzer &amp;Fall</translation>
    </message>
    <message>
        <source>Nothing is filtered, so both are the same.</source>
        <translation>Nichts ist gefiltert, beides ist also dasselbe.</translation>
    </message>
</context>
<context>
    <name>views::SearchPopup</name>
    <message>
        <source>Understood as: %1</source>
        <translation>Verstanden als: %1</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>%1 · also %2</source>
        <comment>query as understood, other forms of its words</comment>
        <translation>%1 · auch %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>Search for beginnings: %1 (%2)</source>
        <translation>Nach Wortanfängen suchen: %1 (%2)</translation>
    </message>
    <message>
        <source>Without %1: %2</source>
        <translation>Ohne %1: %2</translation>
    </message>
    <message>
        <source>%1 — Enter</source>
        <comment>what is offered — the key</comment>
        <translation>%1 – Enter</translation>
    </message>
</context>
<context>
    <name>views::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
</context>
<context>
    <name>views::SourceTriage</name>
    <message>
        <source>Grade “%1” %2</source>
        <comment>source, A to F</comment>
        <translation>„%1“ mit Güte %2 bewerten</translation>
    </message>
    <message>
        <source>Take back the grade of “%1”</source>
        <translation>Güte von „%1“ zurücknehmen</translation>
    </message>
    <message>
        <source>Role of “%1”: %2</source>
        <translation>Rolle von „%1“: %2</translation>
    </message>
    <message>
        <source>Take back the role of “%1”</source>
        <translation>Rolle von „%1“ zurücknehmen</translation>
    </message>
    <message>
        <source>Note on “%1”</source>
        <translation>Notiz zu „%1“</translation>
    </message>
    <message>
        <source>“%1” is “%2”</source>
        <comment>one source by two names</comment>
        <translation>„%1“ ist „%2“</translation>
    </message>
    <message>
        <source>“%1” is a source of its own</source>
        <translation>„%1“ ist eine eigene Quelle</translation>
    </message>
    <message>
        <source>Credibility %2 for %1</source>
        <comment>documents, 1 to 6</comment>
        <translation>Glaubwürdigkeit %2 für %1</translation>
    </message>
    <message>
        <source>Take back the credibility of %1</source>
        <translation>Glaubwürdigkeit zurücknehmen: %1</translation>
    </message>
    <message>
        <source>“%1” copies nobody</source>
        <translation>„%1“ übernimmt von niemandem</translation>
    </message>
    <message>
        <source>“%1” copies “%2”</source>
        <comment>one outlet takes over the articles of another</comment>
        <translation>„%1“ übernimmt von „%2“</translation>
    </message>
</context>
<context>
    <name>views::SourcesWindow</name>
    <message>
        <source>Sources and speakers</source>
        <translation>Quellen und Sprecher</translation>
    </message>
    <message>
        <source>Names, roles</source>
        <translation>Namen, Rollen</translation>
    </message>
    <message>
        <source>Show only sources with these words</source>
        <translation>Nur Quellen mit diesen Wörtern zeigen</translation>
    </message>
    <message>
        <source>as the documents have it</source>
        <translation>wie in den Dokumenten</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>ein anderer Name</translation>
    </message>
    <message>
        <source>This source goes by the other name from now on, everywhere in the case. It can be undone.</source>
        <translation>Diese Quelle trägt von nun an überall im Fall den anderen Namen. Das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Other names of the source</source>
        <translation>Andere Namen der Quelle</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Was auffällt</translation>
    </message>
    <message>
        <source>Note on the source</source>
        <translation>Notiz zur Quelle</translation>
    </message>
    <message>
        <source>A note on this source</source>
        <translation>Eine Notiz zu dieser Quelle</translation>
    </message>
    <message>
        <source>&amp;Grade:</source>
        <translation>&amp;Güte:</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation>&amp;Rolle:</translation>
    </message>
    <message>
        <source>Same a&amp;s:</source>
        <translation>Di&amp;eselbe wie:</translation>
    </message>
    <message>
        <source>WHAT STANDS OUT</source>
        <translation>WAS AUFFÄLLT</translation>
    </message>
    <message>
        <source>NOTE</source>
        <translation>NOTIZ</translation>
    </message>
    <message>
        <source>No publisher and no speaker is named in this case.</source>
        <translation>In diesem Fall ist weder ein Herausgeber noch ein Sprecher genannt.</translation>
    </message>
    <message>
        <source>Nothing: it was not first, copies nobody, and kept to what it said.</source>
        <translation>Nichts: Sie war nicht die erste, schreibt von niemandem ab und blieb bei dem, was sie sagte.</translation>
    </message>
    <message>
        <source>An outlet that takes over the articles of another is one voice with it where both say the same.</source>
        <translation>Ein Medium, das Artikel eines anderen übernimmt, ist mit ihm eine Stimme, wo beide dasselbe sagen.</translation>
    </message>
    <message>
        <source>&amp;Merge names</source>
        <translation>Namen &amp;zusammenlegen</translation>
    </message>
    <message>
        <source>&amp;Separate</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>Sa&amp;ve note</source>
        <translation>Notiz &amp;speichern</translation>
    </message>
    <message>
        <source>Takes art&amp;icles from:</source>
        <translation>Ü&amp;bernimmt Artikel von:</translation>
    </message>
    <message>
        <source>nobody (as far as you say)</source>
        <translation>niemandem (nach Ihrer Angabe)</translation>
    </message>
</context>
<context>
    <name>views::StatusLine</name>
    <message>
        <source>U goes to the next document that you have not seen, Shift+U to the next claim nobody has judged.</source>
        <translation>U führt zum nächsten ungesehenen Dokument, Umschalt+U zur nächsten ungeprüften Aussage.</translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation>Kein Fall geöffnet</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln Dokument</numerusform>
            <numerusform>%Ln Dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s)</source>
        <translation>
            <numerusform>%Ln Vorfall</numerusform>
            <numerusform>%Ln Vorfälle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contradiction(s)</source>
        <translation>
            <numerusform>%Ln Widerspruch</numerusform>
            <numerusform>%Ln Widersprüche</numerusform>
        </translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2 seen</source>
        <comment>documents</comment>
        <translation>%1 von %2 gesehen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) unchecked</source>
        <translation>
            <numerusform>%Ln Aussage ungeprüft</numerusform>
            <numerusform>%Ln Aussagen ungeprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>all claims checked</source>
        <translation>alle Aussagen geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contradiction(s) open</source>
        <translation>
            <numerusform>%Ln Widerspruch offen</numerusform>
            <numerusform>%Ln Widersprüche offen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 possible</source>
        <comment>contradictions, how many more may be</comment>
        <translation>%1, %2 mögliche</translation>
    </message>
</context>
<context>
    <name>views::TimeDialog</name>
    <message>
        <source>as found</source>
        <translation>wie gefunden</translation>
    </message>
    <message>
        <source>These words are &amp;no time</source>
        <translation>Diese Wörter sind &amp;keine Zeitangabe</translation>
    </message>
    <message>
        <source>Time in the text</source>
        <translation>Zeitangabe im Text</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words of a time</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>not placed on the axis</source>
        <translation>nicht auf der Achse</translation>
    </message>
    <message>
        <source>Now: %1, corrected by you.</source>
        <translation>Jetzt: %1, von Hand korrigiert.</translation>
    </message>
    <message>
        <source>Now: %1, as it was found.</source>
        <translation>Jetzt: %1, wie gefunden.</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Gerechnet ab</translation>
    </message>
    <message>
        <source>&amp;Means:</source>
        <translation>&amp;Bedeutet:</translation>
    </message>
    <message>
        <source>&amp;Counted from:</source>
        <translation>&amp;Gerechnet ab:</translation>
    </message>
    <message>
        <source>Clock in &amp;zone:</source>
        <translation>Uhr in &amp;Zeitzone:</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Back to what was found</source>
        <translation>Zurück zum Gefundenen</translation>
    </message>
    <message>
        <source>The meaning is not understood. Write it as 2023-06-05, 5 June 2023 or 2023-06-05 14:10Z.</source>
        <translation>Die Bedeutung ist nicht verstanden. Schreibweise: 2023-06-05, 5 June 2023 oder 2023-06-05 14:10Z.</translation>
    </message>
    <message>
        <source>The day to count from is not understood. Write it as 2023-06-05 or 5 June 2023.</source>
        <translation>Der Bezugstag ist nicht verstanden. Schreibweise: 2023-06-05 oder 5 June 2023.</translation>
    </message>
    <message>
        <source>The zone is not understood. Write it as UTC, +02:00 or Europe/Paris.</source>
        <translation>Die Zeitzone ist nicht verstanden. Schreibweise: UTC, +02:00 oder Europe/Paris.</translation>
    </message>
    <message>
        <source>It will stand nowhere on the axis, and nothing will be counted from it.</source>
        <translation>Es steht dann nirgends auf der Achse, und nichts wird davon ab gerechnet.</translation>
    </message>
    <message>
        <source>Read as %1. What is counted from it moves with it.</source>
        <translation>Gelesen als %1. Was davon ab gerechnet ist, verschiebt sich mit.</translation>
    </message>
    <message>
        <source>as found; or 2023-06-05, 5 June 2023 14:10Z</source>
        <translation>wie gefunden; oder 2023-06-05 14:10Z</translation>
    </message>
    <message>
        <source>as found; or a day such as 2023-06-05</source>
        <translation>wie gefunden; oder ein Tag: 2023-06-05</translation>
    </message>
    <message>
        <source>Can be read as:</source>
        <translation>Lesbar als:</translation>
    </message>
    <message>
        <source>Empty fields stay as they were found. From one time to another: 2023-06-05 to 2023-06-07.</source>
        <translation>Leere Felder bleiben, wie sie gefunden wurden. Von einer Zeit zu einer anderen: 2023-06-05 to 2023-06-07.</translation>
    </message>
</context>
<context>
    <name>views::TimeTriage</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Correct the time “%1”</source>
        <translation>Zeitangabe „%1“ korrigieren</translation>
    </message>
    <message>
        <source>Take back the date of %1</source>
        <translation>Datum zurücknehmen: %1</translation>
    </message>
    <message>
        <source>Set the date of %1</source>
        <translation>Datum setzen: %1</translation>
    </message>
    <message>
        <source>Set the zone of %1</source>
        <translation>Zeitzone setzen: %1</translation>
    </message>
</context>
<context>
    <name>views::TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>&amp;Scrolls; with Ctrl it zooms at the pointer, with Shift it pans</source>
        <translation>&amp;Scrollt; mit Strg zoomt es am Zeiger, mit Umschalt verschiebt es</translation>
    </message>
    <message>
        <source>&amp;Zooms at the pointer; with Ctrl it scrolls, with Shift it pans</source>
        <translation>&amp;Zoomt am Zeiger; mit Strg scrollt es, mit Umschalt verschiebt es</translation>
    </message>
</context>
<context>
    <name>views::TimelinePanel</name>
    <message>
        <source>No case is open</source>
        <translation>Kein Fall geöffnet</translation>
    </message>
    <message>
        <source>Open a case, or drop a folder of articles on this window.</source>
        <translation>Einen Fall öffnen oder einen Ordner mit Artikeln auf dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Noch keine Dokumente</translation>
    </message>
    <message>
        <source>Import articles, or drop files and folders on this window: what they say about the cause, and when, appears here.</source>
        <translation>Artikel importieren oder Dateien und Ordner auf dieses Fenster ziehen: Was sie über die Ursache sagen, und wann, erscheint hier.</translation>
    </message>
    <message>
        <source>Nothing passes the filter</source>
        <translation>Nichts passt zum Filter</translation>
    </message>
    <message>
        <source>Remove a chip from the search bar to see more of the case.</source>
        <translation>Einen Filter aus der Suchleiste entfernen, um mehr vom Fall zu sehen.</translation>
    </message>
    <message>
        <source>Nothing here has a date</source>
        <translation>Hier hat nichts ein Datum</translation>
    </message>
    <message>
        <source>No document says when it was published. Give one a date: double-click it in the row below.</source>
        <translation>Kein Dokument sagt, wann es veröffentlicht wurde. Einem davon ein Datum geben: Doppelklick in der Zeile unten.</translation>
    </message>
    <message>
        <source>No document here is dated, so nobody can tell what was known when.</source>
        <translation>Hier ist kein Dokument datiert, also lässt sich nicht sagen, was wann bekannt war.</translation>
    </message>
    <message>
        <source>Laying out the timeline…</source>
        <translation>Die Zeitleiste wird angeordnet …</translation>
    </message>
</context>
<context>
    <name>views::TimelineView</name>
    <message numerus="yes">
        <source>%1 · %n event(s)</source>
        <translation>
            <numerusform>%1 · %n Ereignis</numerusform>
            <numerusform>%1 · %n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>The time zone of labels and ticks. Click to change it.</source>
        <translation>Die Zeitzone der Beschriftungen und Teilstriche. Klick ändert sie.</translation>
    </message>
    <message>
        <source>Drag to see the case as it could be known at another moment; double-click for all of it.</source>
        <translation>Ziehen zeigt den Fall, wie er zu einem anderen Zeitpunkt bekannt sein konnte; Doppelklick zeigt alles.</translation>
    </message>
    <message>
        <source>Drag to see the case as it could be known at a moment: what came later fades.</source>
        <translation>Ziehen zeigt den Fall, wie er zu einem Zeitpunkt bekannt sein konnte: Was später kam, verblasst.</translation>
    </message>
    <message>
        <source>Drag to make the lane higher or lower; double-click for the height that its rows need.</source>
        <translation>Ziehen macht die Spur höher oder niedriger; ein Doppelklick gibt ihr die Höhe, die ihre Zeilen brauchen.</translation>
    </message>
    <message>
        <source>Click to choose which lanes are shown.</source>
        <translation>Klick zur Wahl der gezeigten Spuren.</translation>
    </message>
    <message>
        <source>%1. Right-click for more.</source>
        <translation>%1. Rechtsklick für mehr.</translation>
    </message>
    <message>
        <source>Zoom to it</source>
        <translation>Darauf zoomen</translation>
    </message>
    <message>
        <source>Show in the reader and the lists</source>
        <translation>Im Lesebereich und in den Listen zeigen</translation>
    </message>
    <message>
        <source>Compare the two sides</source>
        <translation>Beide Seiten vergleichen</translation>
    </message>
    <message>
        <source>Show what was known then</source>
        <translation>Zeigen, was damals bekannt war</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show what is selected</source>
        <translation>Auswahl zeigen</translation>
    </message>
    <message>
        <source>Fold empty stretches</source>
        <translation>Leere Strecken falten</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Als Bild speichern …</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Als Bild speichern</translation>
    </message>
    <message>
        <source>Vector picture (*.svg);;Picture of points (*.png)</source>
        <translation>Vektorbild (*.svg);;Rasterbild (*.png)</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place.</source>
        <translation>%1 ließ sich nicht schreiben. Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>Causes and sources over time. Arrow keys go from event to event.</source>
        <translation>Ursachen und Quellen im Zeitverlauf. Pfeiltasten gehen von Ereignis zu Ereignis.</translation>
    </message>
    <message>
        <source>Drag to choose what is shown; double-click shows where nearly everything is, another one everything.</source>
        <translation>Ziehen wählt, was zu sehen ist; ein Doppelklick zeigt, wo fast alles liegt, ein weiterer alles.</translation>
    </message>
</context>
<context>
    <name>views::TimesPage</name>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Moments are shown in</source>
        <translation>Zeitpunkte werden gezeigt in</translation>
    </message>
    <message>
        <source>Dates are written</source>
        <translation>Daten werden geschrieben</translation>
    </message>
    <message>
        <source>in &amp;words: 5 June 2023, 14:10</source>
        <translation>in &amp;Worten: 5 June 2023, 14:10</translation>
    </message>
    <message>
        <source>in &amp;figures: 2023-06-05 14:10</source>
        <translation>in &amp;Ziffern: 2023-06-05 14:10</translation>
    </message>
    <message>
        <source>This changes how things are shown, never what is known. Reports are always written in UTC and in words, so that the same case gives the same report.</source>
        <translation>Das ändert, wie etwas gezeigt wird, nie, was bekannt ist. Berichte stehen immer in UTC und in Worten, damit derselbe Fall denselben Bericht ergibt.</translation>
    </message>
</context>
<context>
    <name>views::Tools</name>
    <message>
        <source>History of the case</source>
        <translation>Verlauf des Falls</translation>
    </message>
    <message>
        <source>As it was read from the files</source>
        <translation>Wie aus den Dateien gelesen</translation>
    </message>
</context>
<context>
    <name>views::Triage</name>
    <message>
        <source>Reopen contradiction</source>
        <translation>Widerspruch wieder öffnen</translation>
    </message>
    <message>
        <source>Postpone contradiction</source>
        <translation>Widerspruch zurückstellen</translation>
    </message>
    <message>
        <source>Accept contradiction</source>
        <translation>Widerspruch annehmen</translation>
    </message>
    <message>
        <source>Dismiss contradiction</source>
        <translation>Widerspruch abweisen</translation>
    </message>
    <message>
        <source>Take back the verdict on “%1”</source>
        <translation>Urteil über „%1“ zurücknehmen</translation>
    </message>
    <message>
        <source>Confirm claim “%1”</source>
        <translation>Aussage „%1“ bestätigen</translation>
    </message>
    <message>
        <source>Reject claim “%1”</source>
        <translation>Aussage „%1“ verwerfen</translation>
    </message>
    <message>
        <source>Take back the verdict on %1</source>
        <comment>claims</comment>
        <translation>Urteil zurücknehmen: %1</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <comment>claims</comment>
        <translation>%1 bestätigen</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <comment>claims</comment>
        <translation>%1 verwerfen</translation>
    </message>
    <message>
        <source>Correct claim “%1”</source>
        <translation>Aussage „%1“ korrigieren</translation>
    </message>
    <message>
        <source>Take back the correction of claim “%1”</source>
        <translation>Korrektur der Aussage „%1“ zurücknehmen</translation>
    </message>
    <message>
        <source>Correct %1</source>
        <comment>claims</comment>
        <translation>%1 korrigieren</translation>
    </message>
    <message>
        <source>%1 (%2 of them)</source>
        <comment>what is done with contradictions, how many</comment>
        <translation>%1 (%2-mal)</translation>
    </message>
    <message>
        <source>Remove the note on a contradiction</source>
        <translation>Notiz zu einem Widerspruch entfernen</translation>
    </message>
    <message>
        <source>Note on a contradiction</source>
        <translation>Notiz zu einem Widerspruch</translation>
    </message>
    <message>
        <source>Same incident for “%1”</source>
        <translation>Derselbe Vorfall für „%1“</translation>
    </message>
    <message>
        <source>Merge incident “%1” with another</source>
        <translation>Vorfall „%1“ mit einem anderen zusammenführen</translation>
    </message>
    <message numerus="yes">
        <source>Move %n documents to another incident</source>
        <translation>
            <numerusform>%n Dokument zu einem anderen Vorfall verschieben</numerusform>
            <numerusform>%n Dokumente zu einem anderen Vorfall verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Move “%1” to another incident</source>
        <translation>„%1“ zu einem anderen Vorfall verschieben</translation>
    </message>
    <message>
        <source>Another incident for “%1”</source>
        <translation>Anderer Vorfall für „%1“</translation>
    </message>
    <message>
        <source>Correct document “%1”</source>
        <translation>Dokument „%1“ korrigieren</translation>
    </message>
    <message>
        <source>Set aside “%1”</source>
        <translation>„%1“ aussondern</translation>
    </message>
    <message>
        <source>Set aside %1</source>
        <comment>documents</comment>
        <translation>%1 aussondern</translation>
    </message>
    <message>
        <source>Bring back “%1”</source>
        <translation>„%1“ zurückholen</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <comment>documents</comment>
        <translation>%1 zurückholen</translation>
    </message>
    <message>
        <source>Take back the correction of “%1”</source>
        <translation>Korrektur von „%1“ zurücknehmen</translation>
    </message>
</context>
<context>
    <name>views::UndatedTray</name>
    <message>
        <source>Undated</source>
        <translation>Undatiert</translation>
    </message>
    <message>
        <source>Documents without a date. Enter sets a date.</source>
        <translation>Dokumente ohne Datum. Enter setzt ein Datum.</translation>
    </message>
    <message>
        <source>Nothing in the file says when it was published.</source>
        <translation>Nichts in der Datei sagt, wann es veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>Takes part in a contradiction.</source>
        <translation>An einem Widerspruch beteiligt.</translation>
    </message>
    <message>
        <source>Double-click to set a date, or drag it onto the axis.</source>
        <translation>Doppelklick setzt ein Datum, oder auf die Achse ziehen.</translation>
    </message>
    <message>
        <source>Set a date…</source>
        <translation>Datum setzen …</translation>
    </message>
    <message>
        <source>The rest: search for is:undated</source>
        <translation>Der Rest: nach is:undated suchen</translation>
    </message>
</context>
<context>
    <name>views::VersionsWindow</name>
    <message>
        <source>+ Appeared</source>
        <translation>+ Erschienen</translation>
    </message>
    <message>
        <source>− Vanished</source>
        <translation>− Verschwunden</translation>
    </message>
    <message>
        <source>↓ Softened</source>
        <translation>↓ Abgeschwächt</translation>
    </message>
    <message>
        <source>↑ Hardened</source>
        <translation>↑ Verschärft</translation>
    </message>
    <message>
        <source>⇄ Reversed</source>
        <translation>⇄ Umgekehrt</translation>
    </message>
    <message>
        <source>modified %1</source>
        <translation>geändert %1</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>veröffentlicht %1</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>undatiert</translation>
    </message>
    <message>
        <source>, imported %1</source>
        <translation>, importiert %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>version, why it is one</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Only around &amp;changes</source>
        <translation>Nur um Än&amp;derungen</translation>
    </message>
    <message>
        <source>Versions of a document</source>
        <translation>Fassungen eines Dokuments</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Frühere Fassung</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>Spätere Fassung</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich änderte</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Nach</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergleich läuft …</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>before:</source>
        <translation>vorher:</translation>
    </message>
    <message>
        <source>after:</source>
        <translation>nachher:</translation>
    </message>
    <message>
        <source>No claim about a cause appeared, vanished or changed.</source>
        <translation>Keine Aussage über eine Ursache erschien, verschwand oder änderte sich.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>The text is the same.</source>
        <translation>Der Text ist derselbe.</translation>
    </message>
    <message>
        <source>Struck: taken out. Underlined: added.</source>
        <translation>Durchgestrichen: entfernt. Unterstrichen: hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>views::Watching</name>
    <message>
        <source>Watch a folder</source>
        <translation>Ordner überwachen</translation>
    </message>
    <message>
        <source>Watching “%1”: what appears in it comes in by itself.</source>
        <translation>„%1“ wird überwacht: Was dort erscheint, kommt von selbst herein.</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Überwachung beenden</translation>
    </message>
    <message>
        <source>The watched folder “%1” is missing or cannot be read; it is looked for again every half minute.</source>
        <translation>Der überwachte Ordner „%1“ fehlt oder ist nicht lesbar; alle halbe Minute wird wieder nachgesehen.</translation>
    </message>
</context>
<context>
    <name>views::WelcomePage</name>
    <message>
        <source>Faultline</source>
        <translation>Faultline</translation>
    </message>
    <message>
        <source>Who says what about the cause of an outage, when, and where the reports contradict each other — with the words behind every mark.</source>
        <translation>Wer was über die Ursache eines Ausfalls sagt, wann, und wo die Berichte einander widersprechen – mit dem Wortlaut hinter jeder Markierung.</translation>
    </message>
    <message>
        <source>Drop articles, folders or a case file anywhere on this window</source>
        <translation>Artikel, Ordner oder eine Falldatei irgendwo auf dieses Fenster ziehen</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Dateien importieren …</translation>
    </message>
    <message>
        <source>saved pages, e-mail, feeds, PDF, office documents, archives, text</source>
        <translation>gespeicherte Seiten, E-Mail, Feeds, PDF, Office-Dokumente, Archive, Text</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Ordner importieren …</translation>
    </message>
    <message>
        <source>with all folders inside it</source>
        <translation>mit allen Unterordnern</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation>Neuer Fall …</translation>
    </message>
    <message>
        <source>one file that holds an investigation</source>
        <translation>eine Datei, die eine Untersuchung enthält</translation>
    </message>
    <message>
        <source>Open a case…</source>
        <translation>Fall öffnen …</translation>
    </message>
    <message>
        <source>a *.faultline file</source>
        <translation>eine *.faultline-Datei</translation>
    </message>
    <message>
        <source>Look at the sample case</source>
        <translation>Beispielfall ansehen</translation>
    </message>
    <message>
        <source>an invented outage and the articles that disagree about it</source>
        <translation>ein erfundener Ausfall und die Artikel, die darüber uneins sind</translation>
    </message>
    <message>
        <source>RECENT CASES</source>
        <translation>ZULETZT GEÖFFNETE FÄLLE</translation>
    </message>
    <message>
        <source>Open the case %1</source>
        <translation>Fall %1 öffnen</translation>
    </message>
</context>
<context>
    <name>views::WholeCase</name>
    <message>
        <source>Merge another case into this one</source>
        <translation>Anderen Fall in diesen übernehmen</translation>
    </message>
    <message>
        <source>Faultline cases (*.faultline)</source>
        <translation>Faultline-Fälle (*.faultline)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 and %n correction(s) came in</source>
        <comment>a case, documents</comment>
        <translation>
            <numerusform>%1: %2 und %n Korrektur kamen herein</numerusform>
            <numerusform>%1: %2 und %n Korrekturen kamen herein</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Decide conflicts with %1</source>
        <comment>a case</comment>
        <translation>Konflikte mit %1 entscheiden</translation>
    </message>
    <message>
        <source>Analysed again: nothing has changed</source>
        <translation>Neu analysiert: nichts hat sich geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s)</source>
        <translation>
            <numerusform>%n Widerspruch</numerusform>
            <numerusform>%n Widersprüche</numerusform>
        </translation>
    </message>
    <message>
        <source>Analysed again: %1 and %2 are other than before</source>
        <comment>claims, contradictions</comment>
        <translation>Neu analysiert: %1 und %2 sind anders als zuvor</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Änderungen zeigen</translation>
    </message>
    <message>
        <source>%1: nothing came in that is not here already</source>
        <comment>a case</comment>
        <translation>%1: Nichts kam herein, was nicht schon da ist</translation>
    </message>
    <message>
        <source>%1; the case without it stays as %2</source>
        <comment>what came in, a file</comment>
        <translation>%1; der Fall ohne das bleibt als %2</translation>
    </message>
</context>
<context>
    <name>views::WordsPage</name>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>%1 lässt sich nicht entfernen.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>&amp;Save words</source>
        <translation>Wörter &amp;speichern</translation>
    </message>
    <message>
        <source>Your own cue words, services, operators and names, added to the built-in ones: a list in [brackets], then one entry a line. They count from the next start of the program, for documents that are read then.</source>
        <translation>Eigene Signalwörter, Dienste, Betreiber und Namen, zusätzlich zu den eingebauten: eine Liste in [Klammern], dann ein Eintrag je Zeile. Sie gelten ab dem nächsten Programmstart, für Dokumente, die dann gelesen werden.</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Eigene Wörter</translation>
    </message>
    <message>
        <source>Every line can be used.</source>
        <translation>Jede Zeile ist verwendbar.</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation>Gespeichert in %1.</translation>
    </message>
    <message>
        <source>%1

Close without saving the words?</source>
        <translation>%1

Schließen, ohne die Wörter zu speichern?</translation>
    </message>
</context>
<context>
    <name>views::ZoneBox</name>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>UTC, an offset such as +02:00, or a place such as Europe/Paris; type part of a name to find it.</source>
        <translation>UTC, eine Abweichung wie +02:00 oder ein Ort wie Europe/Paris; einen Teil des Namens tippen, um ihn zu finden.</translation>
    </message>
</context>
<context>
    <name>views::ZoneDialog</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Time zone of documents</source>
        <translation>Zeitzone von Dokumenten</translation>
    </message>
    <message>
        <source>For clock times whose zone neither their words nor their document state. Stated zones stay.</source>
        <translation>Für Uhrzeiten, deren Zeitzone weder ihr Wortlaut noch ihr Dokument angibt. Angegebene Zeitzonen bleiben.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>&amp;Zone:</source>
        <translation>&amp;Zeitzone:</translation>
    </message>
    <message>
        <source>Set zone</source>
        <translation>Zeitzone setzen</translation>
    </message>
    <message>
        <source>Not understood. Write it as UTC, +02:00 or Europe/Paris.</source>
        <translation>Nicht verstanden. Schreibweise: UTC, +02:00 oder Europe/Paris.</translation>
    </message>
    <message>
        <source>That is how they stand now.</source>
        <translation>So stehen sie jetzt.</translation>
    </message>
    <message>
        <source>Looking what would change…</source>
        <translation>Änderungen werden ermittelt …</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>event, source</comment>
        <translation>„%1“ (%2)</translation>
    </message>
    <message>
        <source>Nothing would move: every clock time states its zone, or there is none.</source>
        <translation>Nichts würde sich verschieben: Jede Uhrzeit gibt ihre Zeitzone an, oder es gibt keine.</translation>
    </message>
    <message>
        <source>%1 would move; %2 changes of order; contradictions: %3 would go, %4 would come.</source>
        <translation>Zu verschieben: %1; Änderungen der Reihenfolge: %2; Widersprüche: %3 entfielen, %4 kämen hinzu.</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 Ereignis</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 against %3</source>
        <comment>kind, claim, claim</comment>
        <translation>%1: %2 gegen %3</translation>
    </message>
    <message>
        <source>− Contradiction goes: %1</source>
        <translation>− Widerspruch entfällt: %1</translation>
    </message>
    <message>
        <source>+ Contradiction comes: %1</source>
        <translation>+ Widerspruch kommt hinzu: %1</translation>
    </message>
    <message>
        <source>⇅ %1: now %2 %3, then %4</source>
        <translation>⇅ %1 gegenüber %3: jetzt %2, dann %4</translation>
    </message>
    <message>
        <source>… and more changes of order</source>
        <translation>… und weitere Änderungen der Reihenfolge</translation>
    </message>
    <message>
        <source>→ %1: %2, then %3</source>
        <translation>→ %1: %2, dann %3</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
</context>
</TS>
