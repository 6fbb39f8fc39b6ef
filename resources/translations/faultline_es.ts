<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>RemainingTime</name>
    <message>
        <source>less than a minute left</source>
        <translation>queda menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>queda aproximadamente %n minuto</numerusform>
            <numerusform>quedan aproximadamente %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>queda aproximadamente %n hora</numerusform>
            <numerusform>quedan aproximadamente %n horas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>not yet grouped</source>
        <translation>aún sin agrupar</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>ya no existe</translation>
    </message>
    <message>
        <source>Search all articles</source>
        <translation>Buscar en todos los artículos</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Quitar búsqueda y filtros</translation>
    </message>
    <message>
        <source>incident: %1</source>
        <translation>incidente: %1</translation>
    </message>
    <message>
        <source>cause: %1</source>
        <translation>causa: %1</translation>
    </message>
    <message>
        <source>says: %1</source>
        <translation>dice: %1</translation>
    </message>
    <message>
        <source>source: %1</source>
        <translation>fuente: %1</translation>
    </message>
    <message>
        <source>stance: %1</source>
        <translation>postura: %1</translation>
    </message>
    <message>
        <source>published: %1</source>
        <translation>publicado: %1</translation>
    </message>
    <message>
        <source>tag: %1</source>
        <translation>etiqueta: %1</translation>
    </message>
    <message>
        <source>language: %1</source>
        <translation>idioma: %1</translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>a chip: not source: X</comment>
        <translation>no %1</translation>
    </message>
    <message>
        <source>known by %1</source>
        <translation>conocido hasta %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n document(s)</source>
        <translation>
            <numerusform>%1 de %n documento</numerusform>
            <numerusform>%1 de %n documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>documents</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 · %2 ms</source>
        <translation>%1 · %2 ms</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Quitar todo</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>Nothing in this case matches “%1”.</source>
        <translation>Nada en este caso coincide con «%1».</translation>
    </message>
    <message>
        <source>Nothing in this case matches all of “%1”; each part alone is there.</source>
        <translation>Nada en este caso coincide con todo lo de «%1»; cada parte por separado sí aparece.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Nothing in this case matches %1.</source>
        <translation>Nada en este caso coincide con %1.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Nothing here has a date.</source>
        <translation>Nada aquí tiene fecha.</translation>
    </message>
    <message>
        <source>and %1 more lanes that have no room here</source>
        <translation>y %1 carriles más que no caben aquí</translation>
    </message>
    <message>
        <source>%1 contradictions</source>
        <translation>%1 contradicciones</translation>
    </message>
    <message>
        <source>position reversed</source>
        <translation>cambio de versión</translation>
    </message>
    <message>
        <source>cannot both be the cause</source>
        <translation>no pueden ser ambas la causa</translation>
    </message>
    <message>
        <source>they disagree</source>
        <translation>discrepan</translation>
    </message>
    <message>
        <source>%1, if it is one incident</source>
        <translation>%1, si es un solo incidente</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>mostrado</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 años</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 meses</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 horas</translation>
    </message>
    <message>
        <source>%1 year</source>
        <translation>%1 año</translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 día</translation>
    </message>
    <message>
        <source>%1 hour</source>
        <translation>%1 hora</translation>
    </message>
    <message>
        <source>%1 minute</source>
        <translation>%1 minuto</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutos</translation>
    </message>
    <message>
        <source>%1 second</source>
        <translation>%1 segundo</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 segundos</translation>
    </message>
    <message>
        <source>%1 more…</source>
        <translation>%1 más…</translation>
    </message>
    <message>
        <source>UNDATED — %1</source>
        <translation>SIN FECHA — %1</translation>
    </message>
</context>
<context>
    <name>ZoneDialog</name>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>in no order that is known</source>
        <translation>sin orden conocido</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Shows who says what about the cause of an outage, and where the reports contradict each other.</source>
        <translation>Muestra quién dice qué sobre la causa de una interrupción y dónde se contradicen los informes.</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>Mostrar este texto.</translation>
    </message>
    <message>
        <source>Show the version and leave.</source>
        <translation>Mostrar la versión y salir.</translation>
    </message>
    <message>
        <source>Log more.</source>
        <translation>Registrar más detalles.</translation>
    </message>
    <message>
        <source>The case to open (*.faultline).</source>
        <translation>El caso que se abre (*.faultline).</translation>
    </message>
    <message>
        <source>one case at a time; see faultline --help</source>
        <translation>un solo caso a la vez; véase faultline --help</translation>
    </message>
    <message>
        <source>faultline: there is no display to open a window on; faultline-cli does its work without one.
</source>
        <translation>faultline: no hay pantalla en la que abrir una ventana; faultline-cli hace su trabajo sin ella.
</translation>
    </message>
</context>
<context>
    <name>models::Causes</name>
    <message>
        <source>Malicious act</source>
        <translation>Acto malicioso</translation>
    </message>
    <message>
        <source>Cyberattack</source>
        <translation>Ciberataque</translation>
    </message>
    <message>
        <source>DDoS</source>
        <translation>DDoS</translation>
    </message>
    <message>
        <source>Malware</source>
        <translation>Programa malicioso</translation>
    </message>
    <message>
        <source>Intrusion</source>
        <translation>Intrusión</translation>
    </message>
    <message>
        <source>Sabotage</source>
        <translation>Sabotaje</translation>
    </message>
    <message>
        <source>Technical fault</source>
        <translation>Fallo técnico</translation>
    </message>
    <message>
        <source>Software bug</source>
        <translation>Error de software</translation>
    </message>
    <message>
        <source>Faulty update</source>
        <translation>Actualización defectuosa</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Data corruption</source>
        <translation>Corrupción de datos</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Enrutamiento</translation>
    </message>
    <message>
        <source>Cable damage</source>
        <translation>Daño de cable</translation>
    </message>
    <message>
        <source>Expired certificate</source>
        <translation>Certificado caducado</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Refrigeración</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>Human error</source>
        <translation>Error humano</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Terceros</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
</context>
<context>
    <name>models::ClaimModel</name>
    <message>
        <source>%1 (background)</source>
        <translation>%1 (contexto)</translation>
    </message>
    <message>
        <source>%1 (withdrawn)</source>
        <translation>%1 (retirada)</translation>
    </message>
    <message>
        <source>Background on another incident.</source>
        <translation>Contexto sobre otro incidente.</translation>
    </message>
    <message>
        <source>%1 Verdict: %2. Words: %3</source>
        <translation>%1 Veredicto: %2. Palabras: %3</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Dicho</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Postura</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Declarante</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
</context>
<context>
    <name>models::ContradictionModel</name>
    <message>
        <source>%1 · weak</source>
        <comment>a contradiction&apos;s state and strength</comment>
        <translation>%1 · débil</translation>
    </message>
    <message>
        <source>%1 — %2, %3</source>
        <comment>claim, speaker, when</comment>
        <translation>%1 — %2, %3</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>list of sources</comment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
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
        <translation>Pueden ser dos incidentes</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4. One side: %5 Other side: %6 %7</source>
        <translation>%1, %2, %3, %4. Una parte: %5 Otra parte: %6 %7</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>Una parte</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Otra parte</translation>
    </message>
    <message>
        <source>Why it is shown</source>
        <translation>Por qué se muestra</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>models::Dates</name>
    <message>
        <source>en</source>
        <comment>code of the language that names months: de, es</comment>
        <translation>es</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>%1, year not stated</source>
        <translation>%1, sin indicar el año</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>days of one month: 5–7 June 2023</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>period</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>early %1</source>
        <comment>month and year</comment>
        <translation>principios de %1</translation>
    </message>
    <message>
        <source>mid-%1</source>
        <comment>month and year</comment>
        <translation>mediados de %1</translation>
    </message>
    <message>
        <source>late %1</source>
        <comment>month and year</comment>
        <translation>finales de %1</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>day, short month, year</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>day, month, year</comment>
        <translation>%1 de %2 de %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, short month</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, month</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, clock</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (hour)</source>
        <translation>%1 (hora)</translation>
    </message>
</context>
<context>
    <name>models::DocumentModel</name>
    <message>
        <source>not established</source>
        <translation>no establecido</translation>
    </message>
    <message>
        <source>%1 (possibly)</source>
        <translation>%1 (posible)</translation>
    </message>
    <message>
        <source>version %1/%2</source>
        <translation>versión %1/%2</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>destacado</translation>
    </message>
    <message>
        <source>needs a date</source>
        <translation>necesita una fecha</translation>
    </message>
    <message>
        <source>date set by you</source>
        <translation>fecha fijada a mano</translation>
    </message>
    <message>
        <source>zone %1</source>
        <translation>zona %1</translation>
    </message>
    <message>
        <source>check a date</source>
        <translation>comprobar una fecha</translation>
    </message>
    <message numerus="yes">
        <source>check %n dates</source>
        <translation>
            <numerusform>comprobar %n fecha</numerusform>
            <numerusform>comprobar %n fechas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>copied by %n</source>
        <translation>
            <numerusform>copiado por %n</numerusform>
            <numerusform>copiado por %n</numerusform>
        </translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copia</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>reading notice</source>
        <translation>aviso de lectura</translation>
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
        <translation>%1. %2, %3. Incidente: %4. %5. %6</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>tagged %1</source>
        <translation>etiquetas: %1</translation>
    </message>
</context>
<context>
    <name>models::EvidenceModel</name>
    <message>
        <source>Source not named</source>
        <translation>Fuente sin nombrar</translation>
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
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1
Uncheck to see what hangs on it.</source>
        <translation>%1
Al desmarcar se ve qué depende de ello.</translation>
    </message>
    <message>
        <source>%1: %2
Claims: %3, independent origins: %4, weighted by grades: %5</source>
        <translation>%1: %2
Afirmaciones: %3, orígenes independientes: %4, ponderado por fiabilidad: %5</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Declarante</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Fiabilidad</translation>
    </message>
    <message>
        <source>Reliability of the source, A to F</source>
        <translation>Fiabilidad de la fuente, de A a F</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>En disputa</translation>
    </message>
    <message>
        <source>Without what is unchecked: contradictions %1 of %2.</source>
        <translation>Sin lo desmarcado: contradicciones %1 de %2.</translation>
    </message>
    <message>
        <source>No source is left that asserts a cause.</source>
        <translation>No queda ninguna fuente que afirme una causa.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>%1 of %2 independent sources</source>
        <translation>%1 de %2 fuentes independientes</translation>
    </message>
    <message>
        <source>Asserted most, as before: %1 (%2).</source>
        <translation>Más afirmado, como antes: %1 (%2).</translation>
    </message>
    <message>
        <source>Asserted most: %1 (%2); before: %3.</source>
        <translation>Más afirmado: %1 (%2); antes: %3.</translation>
    </message>
    <message>
        <source>%1: %2; established contradictions: %3, possible ones: %4.</source>
        <translation>%1: %2; contradicciones establecidas: %3, posibles: %4.</translation>
    </message>
    <message>
        <source>Contradictions that the row stands in; after + those that may be about two incidents</source>
        <translation>Contradicciones en las que está la fila; tras + las que pueden ser de dos incidentes</translation>
    </message>
    <message>
        <source>Without what is unchecked: contradictions %1 of %2, possible ones %3 of %4.</source>
        <translation>Sin las filas desmarcadas: contradicciones %1 de %2, posibles %3 de %4.</translation>
    </message>
</context>
<context>
    <name>models::FacetModel</name>
    <message>
        <source>undated</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>%1, month not known</source>
        <translation>%1, mes desconocido</translation>
    </message>
    <message>
        <source>source not named</source>
        <translation>fuente sin nombrar</translation>
    </message>
    <message>
        <source>language not known</source>
        <translation>idioma desconocido</translation>
    </message>
    <message>
        <source>Cause claimed</source>
        <translation>Causa afirmada</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Quién lo dice</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Postura</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Sources — %1 of %2 independent</source>
        <translation>Fuentes — %1 de %2 independientes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>facet: count</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>, %n of them a copy</source>
        <translation>
            <numerusform>, %n de ellos copia</numerusform>
            <numerusform>, %n de ellos copias</numerusform>
        </translation>
    </message>
    <message>
        <source>, graded %1</source>
        <translation>, fiabilidad %1</translation>
    </message>
    <message>
        <source>%1, excluded</source>
        <translation>%1, excluido</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, elegido</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonés</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>neerlandés</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polaco</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ruso</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ucraniano</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
</context>
<context>
    <name>models::ImportLogModel</name>
    <message>
        <source>imported: %1</source>
        <translation>importado: %1</translation>
    </message>
    <message>
        <source>unchanged, already in the case</source>
        <translation>sin cambios, ya está en el caso</translation>
    </message>
    <message>
        <source>revised: %1</source>
        <translation>actualizado: %1</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>no leído</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>models::IncidentModel</name>
    <message>
        <source>All documents</source>
        <translation>Todos los documentos</translation>
    </message>
    <message>
        <source>Not yet grouped</source>
        <translation>Aún sin agrupar</translation>
    </message>
    <message>
        <source>Documents for which no incident is established</source>
        <translation>Documentos para los que no hay ningún incidente establecido</translation>
    </message>
    <message>
        <source>%1: %2, established contradictions: %3, possible ones: %4.</source>
        <translation>%1: %2, contradicciones establecidas: %3, posibles: %4.</translation>
    </message>
</context>
<context>
    <name>models::Labels</name>
    <message>
        <source>asserted</source>
        <translation>afirmado</translation>
    </message>
    <message>
        <source>denied, weakly</source>
        <translation>negado, débil</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>negado</translation>
    </message>
    <message>
        <source>suspected, weakly</source>
        <translation>sospechado, débil</translation>
    </message>
    <message>
        <source>suspected</source>
        <translation>sospechado</translation>
    </message>
    <message>
        <source>the writer</source>
        <translation>el redactor</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>operador</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>autoridad</translation>
    </message>
    <message>
        <source>says it did it</source>
        <translation>se atribuye el acto</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>experto</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>anónimo</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>Denial</source>
        <translation>Desmentido</translation>
    </message>
    <message>
        <source>Exclusive</source>
        <translation>Excluyentes</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Cambio de versión</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Aplazada</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Descartada</translation>
    </message>
    <message>
        <source>same incident established</source>
        <translation>mismo incidente establecido</translation>
    </message>
    <message>
        <source>may be two incidents</source>
        <translation>pueden ser dos incidentes</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>sin revisar</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corregida</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>fuerte</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>media</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>débil</translation>
    </message>
    <message>
        <source>Writer’s own voice</source>
        <translation>Voz propia del redactor</translation>
    </message>
    <message>
        <source>%1 (own voice)</source>
        <translation>%1 (voz propia)</translation>
    </message>
    <message>
        <source>%1 (hour)</source>
        <translation>%1 (hora)</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>moment, name of the zone</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>1 documento</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n documento</numerusform>
            <numerusform>%n documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 claim</source>
        <translation>1 afirmación</translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n afirmación</numerusform>
            <numerusform>%n afirmaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, 1 origin</source>
        <translation>%1, 1 origen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n origins</source>
        <translation>
            <numerusform>%1, %n origen</numerusform>
            <numerusform>%1, %n orígenes</numerusform>
        </translation>
    </message>
    <message>
        <source>source not named</source>
        <translation>fuente sin nombrar</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>cause and stance: Cyberattack denied</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The writer</source>
        <translation>El redactor</translation>
    </message>
    <message>
        <source>%1 asserts “%2”</source>
        <translation>%1 afirma «%2»</translation>
    </message>
    <message>
        <source>%1 weakly denies “%2”</source>
        <translation>%1 niega débilmente «%2»</translation>
    </message>
    <message>
        <source>%1 denies “%2”</source>
        <translation>%1 niega «%2»</translation>
    </message>
    <message>
        <source>%1 suspects “%2”</source>
        <translation>%1 sospecha de «%2»</translation>
    </message>
    <message>
        <source>%1 (%2, %3).</source>
        <comment>sentence, when, source</comment>
        <translation>%1 (%2, %3).</translation>
    </message>
    <message>
        <source>Publication date</source>
        <translation>Fecha de publicación</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Zone of clocks</source>
        <translation>Zona de las horas</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Note on a document</source>
        <translation>Nota sobre un documento</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Estrella</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Credibility of a document</source>
        <translation>Credibilidad de un documento</translation>
    </message>
    <message>
        <source>Set aside: no part of the case</source>
        <translation>Apartado: no forma parte del caso</translation>
    </message>
    <message>
        <source>Claim checked</source>
        <translation>Afirmación revisada</translation>
    </message>
    <message>
        <source>Cause of a claim</source>
        <translation>Causa de una afirmación</translation>
    </message>
    <message>
        <source>Stance of a claim</source>
        <translation>Postura de una afirmación</translation>
    </message>
    <message>
        <source>Speaker of a claim</source>
        <translation>Hablante de una afirmación</translation>
    </message>
    <message>
        <source>What a claim is about</source>
        <translation>De qué trata una afirmación</translation>
    </message>
    <message>
        <source>Meaning of a time</source>
        <translation>Significado de una indicación de tiempo</translation>
    </message>
    <message>
        <source>What a time is counted from</source>
        <translation>Desde qué se cuenta un momento</translation>
    </message>
    <message>
        <source>Zone of a time</source>
        <translation>Zona de un momento</translation>
    </message>
    <message>
        <source>State of a contradiction</source>
        <translation>Estado de una contradicción</translation>
    </message>
    <message>
        <source>Note on a contradiction</source>
        <translation>Nota sobre una contradicción</translation>
    </message>
    <message>
        <source>Grade of a source</source>
        <translation>Fiabilidad de una fuente</translation>
    </message>
    <message>
        <source>One source by two names</source>
        <translation>Una fuente con dos nombres</translation>
    </message>
    <message>
        <source>Role of a speaker</source>
        <translation>Función de un declarante</translation>
    </message>
    <message>
        <source>Note on a source</source>
        <translation>Nota sobre una fuente</translation>
    </message>
    <message>
        <source>Incidents of two documents</source>
        <translation>Incidentes de dos documentos</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Búsqueda guardada</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Vista guardada</translation>
    </message>
    <message>
        <source>Outlet that copies another</source>
        <translation>Medio que copia a otro</translation>
    </message>
</context>
<context>
    <name>models::SearchHitModel</name>
    <message>
        <source>%1 — %2, %3</source>
        <comment>title, source, when</comment>
        <translation>%1 — %2, %3</translation>
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
        <translation>Importando</translation>
    </message>
    <message>
        <source>All is stored; looking for contradictions across the case</source>
        <translation>Todo está guardado; buscando contradicciones en todo el caso</translation>
    </message>
    <message>
        <source>No case is open. Make a new case or open one first.</source>
        <translation>No hay ningún caso abierto. Cree primero un caso nuevo o abra uno.</translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation>Analizando</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Combinando</translation>
    </message>
    <message>
        <source>This case can only be read at the moment, so nothing can be changed in it.</source>
        <translation>Por ahora este caso solo se puede leer; no se puede cambiar nada en él.</translation>
    </message>
</context>
<context>
    <name>models::SourceModel</name>
    <message>
        <source>A — reliable</source>
        <translation>A — fiable</translation>
    </message>
    <message>
        <source>B — usually reliable</source>
        <translation>B — normalmente fiable</translation>
    </message>
    <message>
        <source>C — fairly reliable</source>
        <translation>C — bastante fiable</translation>
    </message>
    <message>
        <source>D — not usually reliable</source>
        <translation>D — normalmente no fiable</translation>
    </message>
    <message>
        <source>E — unreliable</source>
        <translation>E — no fiable</translation>
    </message>
    <message>
        <source>F — cannot be judged</source>
        <translation>F — no se puede valorar</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>sin calificar</translation>
    </message>
    <message>
        <source>1 — confirmed by others</source>
        <translation>1 — confirmado por otros</translation>
    </message>
    <message>
        <source>2 — probably true</source>
        <translation>2 — probablemente cierto</translation>
    </message>
    <message>
        <source>3 — possibly true</source>
        <translation>3 — posiblemente cierto</translation>
    </message>
    <message>
        <source>4 — doubtful</source>
        <translation>4 — dudoso</translation>
    </message>
    <message>
        <source>5 — improbable</source>
        <translation>5 — improbable</translation>
    </message>
    <message>
        <source>6 — cannot be judged</source>
        <translation>6 — no se puede valorar</translation>
    </message>
    <message>
        <source>a source that is not named</source>
        <translation>una fuente sin nombrar</translation>
    </message>
    <message>
        <source>Was first to name “%1” (%2)</source>
        <translation>Fue la primera en nombrar «%1» (%2)</translation>
    </message>
    <message>
        <source>Repeats %1: %2</source>
        <comment>publisher, how many</comment>
        <translation>Repite a %1: %2</translation>
    </message>
    <message>
        <source>Is repeated by %1: %2</source>
        <comment>publisher, how many</comment>
        <translation>La repite %1: %2</translation>
    </message>
    <message>
        <source>Named “%1” last on %2, and no longer when it spoke on %3</source>
        <translation>Nombró «%1» por última vez: %2; ya no lo hizo al pronunciarse: %3</translation>
    </message>
    <message>
        <source>Changed its account: first “%1”, then denied “%2” (%3)</source>
        <translation>Cambió de versión: primero «%1», luego negó «%2» (%3)</translation>
    </message>
    <message>
        <source>Changed its account: first “%1”, then “%2” (%3)</source>
        <translation>Cambió de versión: primero «%1», luego «%2» (%3)</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>editor</translation>
    </message>
    <message>
        <source>publisher, %1</source>
        <comment>role of a speaker</comment>
        <translation>editor, %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, %2, %3; documents: %4, claims: %5, contradictions: %6</source>
        <translation>%1, %2, %3; documentos: %4, afirmaciones: %5, contradicciones: %6</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Fiabilidad</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>En disputa</translation>
    </message>
    <message>
        <source>Also as</source>
        <translation>También como</translation>
    </message>
    <message>
        <source>Changed its account: first denied “%1”, then “%2” (%3)</source>
        <translation>Cambió de versión: primero negó «%1», luego «%2» (%3)</translation>
    </message>
</context>
<context>
    <name>rendering</name>
    <message>
        <source>%1 asserts %2</source>
        <translation>%1 afirma %2</translation>
    </message>
    <message>
        <source>%1 denies %2</source>
        <translation>%1 niega %2</translation>
    </message>
    <message>
        <source>%1 suspects %2</source>
        <translation>%1 sospecha de %2</translation>
    </message>
    <message>
        <source>The article itself</source>
        <translation>El propio artículo</translation>
    </message>
    <message>
        <source>Update: %1</source>
        <translation>Actualización: %1</translation>
    </message>
    <message>
        <source>Dated by the text: %1</source>
        <translation>Fechado por el texto: %1</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>Publicado: %1</translation>
    </message>
    <message>
        <source>publisher not known</source>
        <translation>editor desconocido</translation>
    </message>
    <message>
        <source>Speaker not known</source>
        <translation>Declarante desconocido</translation>
    </message>
    <message>
        <source>Of no incident</source>
        <translation>Sin incidente</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>Sin etiqueta</translation>
    </message>
    <message>
        <source>Publisher not known</source>
        <translation>Editor desconocido</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Causas</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Declarantes</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijados</translation>
    </message>
    <message>
        <source>%1, %2 hidden</source>
        <translation>%1, ocultos: %2</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>menos de un segundo</translation>
    </message>
    <message>
        <source>an article itself</source>
        <translation>la voz propia de un artículo</translation>
    </message>
    <message>
        <source>; at odds with what %1 said at another time</source>
        <translation>; en desacuerdo con lo que dijo %1 en otro momento</translation>
    </message>
    <message>
        <source>; contradicts %1</source>
        <translation>; contradice a %1</translation>
    </message>
    <message>
        <source>; part of a contradiction</source>
        <translation>; parte de una contradicción</translation>
    </message>
    <message>
        <source>%1: %2 events, %3</source>
        <translation>%1: %2 eventos, %3</translation>
    </message>
    <message>
        <source>%1; %2 in contradictions</source>
        <translation>%1; %2 en contradicciones</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 events&lt;/b&gt;, %2</source>
        <translation>&lt;b&gt;%1 eventos&lt;/b&gt;, %2</translation>
    </message>
    <message>
        <source>%1 of them in contradictions</source>
        <translation>%1 de ellos en contradicciones</translation>
    </message>
    <message>
        <source>Double-click to take them apart.</source>
        <translation>Doble clic para separarlos.</translation>
    </message>
    <message>
        <source>and %1 more like it in this document</source>
        <translation>y %1 más como este en este documento</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Momento: %1</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Regla: %1</translation>
    </message>
    <message>
        <source>Takes part in a contradiction: click to see both sides.</source>
        <translation>Interviene en una contradicción: clic para ver ambas partes.</translation>
    </message>
    <message>
        <source>set a date…</source>
        <translation>fijar fecha…</translation>
    </message>
    <message>
        <source>no date stated</source>
        <translation>sin fecha indicada</translation>
    </message>
    <message>
        <source>%1, no year</source>
        <translation>%1, sin año</translation>
    </message>
</context>
<context>
    <name>rendering::Exports</name>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
</context>
<context>
    <name>rendering::Report</name>
    <message>
        <source>Events in order</source>
        <translation>Eventos en orden</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Articles and dates</source>
        <translation>Artículos y fechas</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Contradicciones</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguna.</translation>
    </message>
    <message>
        <source>Weakened by: %1.</source>
        <translation>Debilitado por: %1.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>The data of this report</source>
        <translation>Los datos de este informe</translation>
    </message>
    <message>
        <source>Documents of no incident</source>
        <translation>Documentos sin incidente</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <translation>quizá %1</translation>
    </message>
    <message>
        <source>%1; perhaps also %2</source>
        <translation>%1; quizá también %2</translation>
    </message>
    <message>
        <source> (rejected by the analyst)</source>
        <translation> (rechazada por el analista)</translation>
    </message>
    <message>
        <source> (about another event)</source>
        <translation> (sobre otro suceso)</translation>
    </message>
    <message>
        <source>%1 · strength: %2 (%3) · %4</source>
        <translation>%1 · fuerza: %2 (%3) · %4</translation>
    </message>
    <message>
        <source>same incident not established</source>
        <translation>mismo incidente no establecido</translation>
    </message>
    <message>
        <source>same incident established</source>
        <translation>mismo incidente establecido</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>Update: %1</source>
        <translation>Actualización: %1</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>Publicado: %1</translation>
    </message>
    <message>
        <source>One voice with %1: %2.</source>
        <translation>Una sola voz con %1: %2.</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>Versión %1 de %2</translation>
    </message>
    <message>
        <source>%1; the others are not part of this report.</source>
        <translation>%1; las demás no forman parte de este informe.</translation>
    </message>
    <message>
        <source>%1; see also %2.</source>
        <translation>%1; véase también %2.</translation>
    </message>
    <message>
        <source> (date set by the analyst)</source>
        <translation> (fecha fijada por el analista)</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>%1 of the %2 in the case</source>
        <translation>%1 de los %2 del caso</translation>
    </message>
    <message>
        <source>Independent origins (copies counted once)</source>
        <translation>Orígenes independientes (copias contadas una vez)</translation>
    </message>
    <message>
        <source>Speakers quoted or named</source>
        <translation>Declarantes citados o nombrados</translation>
    </message>
    <message>
        <source>Claims about a cause</source>
        <translation>Afirmaciones sobre una causa</translation>
    </message>
    <message>
        <source>Contradictions about one incident</source>
        <translation>Contradicciones sobre un mismo incidente</translation>
    </message>
    <message>
        <source>Possible contradictions (same incident not established)</source>
        <translation>Contradicciones posibles (mismo incidente no establecido)</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>What the sources say about the cause</source>
        <translation>Qué dicen las fuentes sobre la causa</translation>
    </message>
    <message>
        <source>Only a part of the case: %1</source>
        <translation>Solo una parte del caso: %1</translation>
    </message>
    <message>
        <source>Made with Faultline %1 from %2 · %3 documents · rules %4</source>
        <translation>Hecho con Faultline %1 a partir de %2 · %3 documentos · reglas %4</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sin título)</translation>
    </message>
    <message>
        <source>Cited on page </source>
        <translation>Citado en la página </translation>
    </message>
    <message>
        <source>WHAT IS IN THE CASE</source>
        <translation>QUÉ CONTIENE EL CASO</translation>
    </message>
    <message>
        <source>Faultline shows where sources disagree, never who is right. Every statement below is quoted from a document of the case and names it by its number in the list of sources.</source>
        <translation>Faultline muestra dónde discrepan las fuentes, nunca quién tiene razón. Cada enunciado que sigue está citado de un documento del caso y lo nombra por su número en la lista de fuentes.</translation>
    </message>
    <message>
        <source>CONTENTS</source>
        <translation>ÍNDICE</translation>
    </message>
    <message>
        <source>Filled marks assert a cause, struck rings deny it, dashed rings suspect it; bars that fade at their ends are dates that are not exact. What has no date stands beside the axis, never on it.</source>
        <translation>Las marcas rellenas afirman una causa, los aros tachados la niegan y los aros discontinuos la sospechan; las barras que se desvanecen en los extremos son fechas inexactas. Lo que no tiene fecha está junto al eje, nunca sobre él.</translation>
    </message>
    <message>
        <source>It is not established that the two speak of one incident.</source>
        <translation>No está establecido que ambas partes hablen de un mismo incidente.</translation>
    </message>
    <message>
        <source>WHEN EACH SIDE SAID IT</source>
        <translation>CUÁNDO LO DIJO CADA PARTE</translation>
    </message>
    <message>
        <source>WHY IT IS SHOWN</source>
        <translation>POR QUÉ SE MUESTRA</translation>
    </message>
    <message>
        <source>WHAT WEAKENS IT</source>
        <translation>QUÉ LA DEBILITA</translation>
    </message>
    <message>
        <source>NOTE BY THE ANALYST</source>
        <translation>NOTA DEL ANALISTA</translation>
    </message>
    <message>
        <source>SOURCES CITED</source>
        <translation>FUENTES CITADAS</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>ALSO SAID ABOUT IT</source>
        <translation>TAMBIÉN DICHO AL RESPECTO</translation>
    </message>
    <message>
        <source>No contradictions about the cause were found between these documents.</source>
        <translation>No se encontraron contradicciones sobre la causa entre estos documentos.</translation>
    </message>
    <message>
        <source>No speaker gave two accounts that exclude each other.</source>
        <translation>Ningún declarante dio dos versiones que se excluyan.</translation>
    </message>
    <message>
        <source>Speakers who said one thing and later another. The later account is not for that the true one.</source>
        <translation>Declarantes que dijeron una cosa y más tarde otra. La versión posterior no es por ello la verdadera.</translation>
    </message>
    <message>
        <source>The two statements</source>
        <translation>Las dos declaraciones</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primero</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>These documents name no cause.</source>
        <translation>Estos documentos no nombran ninguna causa.</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Asserted by</source>
        <translation>Afirmado por</translation>
    </message>
    <message>
        <source>Suspected by</source>
        <translation>Sospechado por</translation>
    </message>
    <message>
        <source>Denied by</source>
        <translation>Negado por</translation>
    </message>
    <message>
        <source>How each speaker stands to each cause, with the number of claims. Speakers with most contradictions first.</source>
        <translation>Qué postura tiene cada declarante ante cada causa, con el número de afirmaciones. Primero los declarantes con más contradicciones.</translation>
    </message>
    <message>
        <source>Nothing in these documents has a date.</source>
        <translation>Nada en estos documentos tiene fecha.</translation>
    </message>
    <message>
        <source>Nothing states when these were published or happened; no date was assumed.</source>
        <translation>Nada indica cuándo se publicaron u ocurrieron; no se supuso ninguna fecha.</translation>
    </message>
    <message>
        <source>Nothing ties two of these documents to one incident.</source>
        <translation>Nada vincula dos de estos documentos a un mismo incidente.</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>How this was made</source>
        <translation>Cómo se hizo</translation>
    </message>
    <message>
        <source>Statements about causes were found by fixed rules over the wording of the documents; the underlined words are those that the rules went by. The same documents give the same report. A claim can be missed or misread: the quotes are there to be checked. Times are as the sources state them; a date that no source states was not guessed. Copies of one text count as one voice. Strength falls with hedging, with vague denials and with doubt about the incident; it says how plainly two statements stand against each other, not which of them is true.</source>
        <translation>Las declaraciones sobre causas se encontraron mediante reglas fijas sobre la redacción de los documentos; las palabras subrayadas son aquellas en las que se basaron las reglas. Los mismos documentos dan el mismo informe. Una afirmación puede pasarse por alto o interpretarse mal: las citas están para comprobarlo. Los momentos son los que indican las fuentes; una fecha que ninguna fuente indica no se adivinó. Las copias de un mismo texto cuentan como una sola voz. La fuerza disminuye con los matices, con los desmentidos vagos y con las dudas sobre el incidente; indica con qué claridad se oponen dos declaraciones, no cuál de ellas es cierta.</translation>
    </message>
    <message>
        <source>Nothing that this report says was corrected by hand.</source>
        <translation>Nada de lo que dice este informe se corrigió a mano.</translation>
    </message>
    <message>
        <source>Corrected by hand</source>
        <translation>Corregido a mano</translation>
    </message>
    <message>
        <source>What the analyst set in place of what was extracted.</source>
        <translation>Lo que el analista fijó en lugar de lo extraído.</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De qué</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Nuevo valor</translation>
    </message>
    <message>
        <source>Every passage that was taken for a claim about a cause, by document, so that none stands on trust.</source>
        <translation>Todos los pasajes que se tomaron por una afirmación sobre una causa, por documento, para que ninguno se dé por bueno sin más.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>In brief</source>
        <translation>En breve</translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Reversals</source>
        <translation>Cambios de versión</translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation>Quién dice qué</translation>
    </message>
    <message>
        <source>Evidence matrix</source>
        <translation>Matriz de pruebas</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Quoted passages</source>
        <translation>Pasajes citados</translation>
    </message>
    <message>
        <source>The data, attached as JSON</source>
        <translation>Los datos, adjuntos como JSON</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>moments</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1, lanes %2 to %3 of %4</source>
        <translation>%1, carriles %2 a %3 de %4</translation>
    </message>
    <message>
        <source>%1, %2 (%3, %4)</source>
        <translation>%1, %2 (%3, %4)</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Other documents</source>
        <translation>Otros documentos</translation>
    </message>
    <message>
        <source>en</source>
        <comment>ISO 639 code of the language of this catalogue</comment>
        <translation>es</translation>
    </message>
    <message>
        <source>What was written or said later stays out, and what does not say when it was written.</source>
        <translation>Lo que se escribió o se dijo después queda fuera, y también lo que no dice cuándo se escribió.</translation>
    </message>
    <message>
        <source>Times whose zone is known are written in local time (%1).</source>
        <translation>Las horas cuya zona se conoce están en hora local (%1).</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>A fecha de %1</translation>
    </message>
    <message>
        <source>Citations name a document by its number, the file by its SHA-256, and the place by the characters of its text (Unicode code points from 0, the end not among them). The file declares itself as PDF/A-3b: fonts are embedded, colours described, the data attached. It has no tags for screen readers, and no independent checker has confirmed the declaration.</source>
        <translation>Las citas nombran un documento por su número, el archivo por su SHA-256 y el pasaje por los caracteres de su texto (puntos de código Unicode desde 0, sin contar el final). El archivo se declara PDF/A-3b: las fuentes están incrustadas, los colores descritos y los datos adjuntos. No tiene etiquetas para lectores de pantalla, y ningún verificador independiente ha confirmado la declaración.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>Files that were imported and could not be read. Nothing of them stands here.</source>
        <translation>Archivos que se importaron y no se pudieron leer. Nada de ellos figura aquí.</translation>
    </message>
    <message>
        <source>Read in part</source>
        <translation>Leídos en parte</translation>
    </message>
    <message>
        <source>Documents of which the reader could not take everything as it is.</source>
        <translation>Documentos de los que no se pudo leer todo tal como es.</translation>
    </message>
    <message>
        <source>characters %1–%2 of the title</source>
        <translation>caracteres %1–%2 del título</translation>
    </message>
    <message>
        <source>characters %1–%2</source>
        <translation>caracteres %1–%2</translation>
    </message>
    <message>
        <source>%1, in its own words</source>
        <translation>%1, con sus propias palabras</translation>
    </message>
    <message>
        <source>What is claimed, never what is true. Who stands in two columns of a row gave two accounts of it. “Own voice” is what a text says itself, quoting nobody.</source>
        <translation>Lo que se afirma, nunca lo que es cierto. Quien aparece en dos columnas de una fila dio dos versiones. «Voz propia» es lo que un texto dice por sí mismo, sin citar a nadie.</translation>
    </message>
    <message>
        <source>The other sides of contradictions are quoted beside it and not counted: claims: %1, documents: %2.</source>
        <translation>Las otras partes de las contradicciones se citan al lado y no se cuentan: afirmaciones: %1, documentos: %2.</translation>
    </message>
</context>
<context>
    <name>rendering::Summary</name>
    <message>
        <source>one voice asserts it</source>
        <translation>una voz lo afirma</translation>
    </message>
    <message>
        <source>%1 voices assert it</source>
        <translation>%1 voces lo afirman</translation>
    </message>
    <message>
        <source>one denies it</source>
        <translation>una lo niega</translation>
    </message>
    <message>
        <source>%1 deny it</source>
        <translation>%1 lo niegan</translation>
    </message>
    <message>
        <source>one suspects it</source>
        <translation>una lo sospecha</translation>
    </message>
    <message>
        <source>%1 suspect it</source>
        <translation>%1 lo sospechan</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>cause, who says it</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 changed its account (%2).</source>
        <translation>%1 cambió de versión (%2).</translation>
    </message>
    <message>
        <source>%1 changed its account.</source>
        <translation>%1 cambió de versión.</translation>
    </message>
    <message>
        <source>No source in this report says what the cause was.</source>
        <translation>Ninguna fuente de este informe dice cuál fue la causa.</translation>
    </message>
    <message>
        <source>One further cause is named.</source>
        <translation>Se nombra una causa más.</translation>
    </message>
    <message>
        <source>%1 further causes are named.</source>
        <translation>Se nombran %1 causas más.</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <comment>incident, documents</comment>
        <translation>%1 (%2).</translation>
    </message>
    <message>
        <source>One further incident stands in this report.</source>
        <translation>Este informe contiene otro incidente.</translation>
    </message>
    <message>
        <source>%1 further incidents stand in this report.</source>
        <translation>Este informe contiene otros %1 incidentes.</translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;New case…</source>
        <translation>&amp;Nuevo caso…</translation>
    </message>
    <message>
        <source>&amp;Open case…</source>
        <translation>&amp;Abrir caso…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>&amp;Importar archivos…</translation>
    </message>
    <message>
        <source>Import &amp;folder…</source>
        <translation>Importar &amp;carpeta…</translation>
    </message>
    <message>
        <source>&amp;Paste article…</source>
        <translation>&amp;Pegar artículo…</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation>&amp;Vigilar una carpeta…</translation>
    </message>
    <message>
        <source>&amp;Stop watching</source>
        <translation>&amp;Dejar de vigilar</translation>
    </message>
    <message>
        <source>Report as P&amp;DF…</source>
        <translation>Informe en PD&amp;F…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Close case</source>
        <translation>Cerrar ca&amp;so</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Find &amp;in the document…</source>
        <translation>Buscar &amp;en el documento…</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation>&amp;Guardar esta búsqueda…</translation>
    </message>
    <message>
        <source>Recent searc&amp;hes</source>
        <translation>Búsq&amp;uedas recientes</translation>
    </message>
    <message>
        <source>By &amp;relevance</source>
        <translation>Por &amp;relevancia</translation>
    </message>
    <message>
        <source>&amp;Newest first</source>
        <translation>&amp;Nuevos primero</translation>
    </message>
    <message>
        <source>&amp;Oldest first</source>
        <translation>&amp;Antiguos primero</translation>
    </message>
    <message>
        <source>By so&amp;urce</source>
        <translation>Por &amp;fuente</translation>
    </message>
    <message>
        <source>&amp;Clear search and filters</source>
        <translation>&amp;Quitar búsqueda y filtros</translation>
    </message>
    <message>
        <source>Copy &amp;quote and source</source>
        <translation>&amp;Copiar cita y fuente</translation>
    </message>
    <message>
        <source>Set publication &amp;date…</source>
        <translation>Fijar &amp;fecha de publicación…</translation>
    </message>
    <message>
        <source>Set time &amp;zone…</source>
        <translation>Fijar &amp;zona horaria…</translation>
    </message>
    <message>
        <source>&amp;Edit title, source, author…</source>
        <translation>Editar &amp;título, fuente, autor…</translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>&amp;Decidir</translation>
    </message>
    <message>
        <source>&amp;Confirm claim, accept contradiction</source>
        <translation>&amp;Confirmar afirmación, aceptar contradicción</translation>
    </message>
    <message>
        <source>&amp;Reject claim, dismiss contradiction</source>
        <translation>&amp;Rechazar afirmación, descartar contradicción</translation>
    </message>
    <message>
        <source>Com&amp;pare the two sides</source>
        <translation>Com&amp;parar ambas partes</translation>
    </message>
    <message>
        <source>Correct claim, time or &amp;date…</source>
        <translation>Corregir afirmación, momento o &amp;fecha…</translation>
    </message>
    <message>
        <source>Time &amp;zone of the selected documents…</source>
        <translation>&amp;Zona horaria de los documentos seleccionados…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>Fit &amp;selection</source>
        <translation>Ajustar a la &amp;selección</translation>
    </message>
    <message>
        <source>Fit &amp;all</source>
        <translation>Ajustar &amp;todo</translation>
    </message>
    <message>
        <source>Zoom &amp;in at the pointer</source>
        <translation>&amp;Acercar en el puntero</translation>
    </message>
    <message>
        <source>Zoom &amp;out at the pointer</source>
        <translation>A&amp;lejar en el puntero</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>An&amp;tes</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Después</translation>
    </message>
    <message>
        <source>&amp;Previous event</source>
        <translation>&amp;Evento anterior</translation>
    </message>
    <message>
        <source>&amp;Next event</source>
        <translation>Evento &amp;siguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious in the lane</source>
        <translation>Anterior en el &amp;carril</translation>
    </message>
    <message>
        <source>Ne&amp;xt in the lane</source>
        <translation>S&amp;iguiente en el carril</translation>
    </message>
    <message>
        <source>As it could be &amp;known at a moment</source>
        <translation>Lo &amp;que se podía conocer en un momento</translation>
    </message>
    <message>
        <source>When the l&amp;ast became known</source>
        <translation>A cuando se con&amp;oció lo último</translation>
    </message>
    <message>
        <source>When the next became &amp;known</source>
        <translation>A cuando se conoce lo si&amp;guiente</translation>
    </message>
    <message>
        <source>Fol&amp;d empty stretches</source>
        <translation>&amp;Plegar tramos vacíos</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>&amp;Fuentes</translation>
    </message>
    <message>
        <source>S&amp;peakers</source>
        <translation>&amp;Declarantes</translation>
    </message>
    <message>
        <source>&amp;Incidents</source>
        <translation>&amp;Incidentes</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Etiquetas</translation>
    </message>
    <message>
        <source>Sho&amp;w hidden lanes</source>
        <translation>&amp;Mostrar carriles ocultos</translation>
    </message>
    <message>
        <source>Mo&amp;ve when zooming</source>
        <translation>A&amp;nimar el zoom</translation>
    </message>
    <message>
        <source>&amp;Copy timeline as picture</source>
        <translation>Copiar línea de tiempo como &amp;imagen</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>&amp;UTC</source>
        <translation>&amp;UTC</translation>
    </message>
    <message>
        <source>&amp;Local time</source>
        <translation>Hora &amp;local</translation>
    </message>
    <message>
        <source>Incidents and &amp;facets</source>
        <translation>Incidentes y &amp;facetas</translation>
    </message>
    <message>
        <source>Time&amp;line</source>
        <translation>Línea &amp;de tiempo</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation>Lecto&amp;r</translation>
    </message>
    <message>
        <source>Save this vi&amp;ew…</source>
        <translation>&amp;Guardar esta vista…</translation>
    </message>
    <message>
        <source>Reset the la&amp;yout</source>
        <translation>Restablecer la disp&amp;osición</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Previous contradiction</source>
        <translation>Contradicción a&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Next contradiction</source>
        <translation>Contradicción &amp;siguiente</translation>
    </message>
    <message>
        <source>Next docu&amp;ment not seen yet</source>
        <translation>Siguiente documento sin &amp;ver</translation>
    </message>
    <message>
        <source>Next claim not chec&amp;ked yet</source>
        <translation>Siguiente afirmación sin &amp;revisar</translation>
    </message>
    <message>
        <source>Go to &amp;date…</source>
        <translation>Ir a la &amp;fecha…</translation>
    </message>
    <message>
        <source>Document’s ori&amp;ginal</source>
        <translation>Ori&amp;ginal del documento</translation>
    </message>
    <message>
        <source>Document’s &amp;versions</source>
        <translation>Versiones del docu&amp;mento</translation>
    </message>
    <message>
        <source>Contr&amp;adictions</source>
        <translation>&amp;Contradicciones</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>Af&amp;irmaciones</translation>
    </message>
    <message>
        <source>D&amp;ocuments</source>
        <translation>D&amp;ocumentos</translation>
    </message>
    <message>
        <source>&amp;Evidence matrix</source>
        <translation>Matriz de &amp;pruebas</translation>
    </message>
    <message>
        <source>&amp;Import log</source>
        <translation>Regis&amp;tro de importación</translation>
    </message>
    <message>
        <source>&amp;Incident</source>
        <translation>I&amp;ncidente</translation>
    </message>
    <message>
        <source>&amp;All incidents</source>
        <translation>&amp;Todos los incidentes</translation>
    </message>
    <message>
        <source>&amp;Previous incident</source>
        <translation>Incidente &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Next incident</source>
        <translation>Incidente &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>&amp;Move the document to</source>
        <translation>Mover el &amp;documento a</translation>
    </message>
    <message>
        <source>&amp;Take the document out</source>
        <translation>Saca&amp;r el documento</translation>
    </message>
    <message>
        <source>Mer&amp;ge its incident with</source>
        <translation>&amp;Fusionar su incidente con</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Paleta de comandos…</translation>
    </message>
    <message>
        <source>S&amp;ources and speakers…</source>
        <translation>&amp;Fuentes y declarantes…</translation>
    </message>
    <message>
        <source>&amp;Limits for reading…</source>
        <translation>&amp;Límites de lectura…</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Teclas…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ajustes…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Help on this</source>
        <translation>&amp;Ayuda sobre esto</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;Why is this marked?</source>
        <translation>¿&amp;Por qué está marcado?</translation>
    </message>
    <message>
        <source>Sheet of &amp;keys</source>
        <translation>Hoja de &amp;teclas</translation>
    </message>
    <message>
        <source>&amp;Look at the sample case</source>
        <translation>&amp;Ver el caso de ejemplo</translation>
    </message>
    <message>
        <source>&amp;About Faultline</source>
        <translation>A&amp;cerca de Faultline</translation>
    </message>
    <message>
        <source>S&amp;ort hits</source>
        <translation>&amp;Ordenar resultados</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>La&amp;nes below the causes</source>
        <translation>Ca&amp;rriles bajo las causas</translation>
    </message>
    <message>
        <source>Ti&amp;meline keys</source>
        <translation>Teclas de la línea de t&amp;iempo</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>&amp;Merge another case…</source>
        <translation>Co&amp;mbinar otro caso…</translation>
    </message>
    <message>
        <source>His&amp;tory…</source>
        <translation>His&amp;torial…</translation>
    </message>
    <message>
        <source>&amp;Analyse the whole case again</source>
        <translation>&amp;Analizar de nuevo todo el caso</translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>Guardar una co&amp;pia…</translation>
    </message>
    <message>
        <source>Kno&amp;wn at a moment…</source>
        <translation>Lo que se sabía &amp;en un momento…</translation>
    </message>
    <message>
        <source>&amp;Note on the contradiction or document…</source>
        <translation>&amp;Nota sobre la contradicción o el documento…</translation>
    </message>
    <message>
        <source>&amp;Star the document</source>
        <translation>E&amp;strella para el documento</translation>
    </message>
    <message>
        <source>&amp;Tags of the document…</source>
        <translation>E&amp;tiquetas del documento…</translation>
    </message>
</context>
<context>
    <name>views::BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>&amp;Back a case up each day it has changed</source>
        <translation>&amp;Hacer copia del caso cada día en que cambie</translation>
    </message>
    <message>
        <source>&amp;Keep at most:</source>
        <translation>&amp;Conservar como máximo:</translation>
    </message>
    <message>
        <source>Backups stand in a folder beside the case, “NAME.faultline.backups”. Each is a whole case that can be opened.</source>
        <translation>Las copias de seguridad están en una carpeta junto al caso, «NOMBRE.faultline.backups». Cada una es un caso completo que se puede abrir.</translation>
    </message>
</context>
<context>
    <name>views::BatchDialog</name>
    <message>
        <source>Correct %1</source>
        <translation>Corregir %1</translation>
    </message>
    <message>
        <source>This incident</source>
        <translation>Este incidente</translation>
    </message>
    <message>
        <source>Another incident, or none</source>
        <translation>Otro incidente, o ninguno</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
    <message>
        <source>&amp;Cause:</source>
        <translation>&amp;Causa:</translation>
    </message>
    <message>
        <source>&amp;Stance:</source>
        <translation>&amp;Postura:</translation>
    </message>
    <message>
        <source>S&amp;peaker:</source>
        <translation>&amp;Declarante:</translation>
    </message>
    <message>
        <source>&amp;About:</source>
        <translation>&amp;Sobre:</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, now, then</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>causa</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>postura</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>declarante</translation>
    </message>
    <message>
        <source>about this incident</source>
        <translation>sobre este incidente</translation>
    </message>
    <message>
        <source>about another incident</source>
        <translation>sobre otro incidente</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Choose what is to be set on all of them. Nothing changes yet.</source>
        <translation>Elija qué se fija en todas ellas. Aún no cambia nada.</translation>
    </message>
    <message>
        <source>%1 would change. Looking at the contradictions…</source>
        <translation>Cambio en %1. Examinando las contradicciones…</translation>
    </message>
    <message>
        <source>%1 would change; contradictions: %2 would go, %3 would come.</source>
        <translation>Cambio en %1; contradicciones que desaparecen: %2, que aparecen: %3.</translation>
    </message>
    <message>
        <source>%1 %2: %3 against %4</source>
        <comment>+ or −, kind, claim, claim</comment>
        <translation>%1 %2: %3 frente a %4</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>«%1»</translation>
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
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>%1, copy of %2</source>
        <comment>name of a case, day</comment>
        <translation>%1, copia del %2</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Se guarda una copia</translation>
    </message>
    <message>
        <source>No copy was saved.</source>
        <translation>No se guardó ninguna copia.</translation>
    </message>
    <message>
        <source>The copy is saved: %1</source>
        <translation>La copia está guardada: %1</translation>
    </message>
</context>
<context>
    <name>views::CaseMemory</name>
    <message>
        <source>Save view</source>
        <translation>Guardar vista</translation>
    </message>
    <message>
        <source>Name of the view; one that has it already is replaced:</source>
        <translation>Nombre de la vista; si ya existe una con ese nombre, se reemplaza:</translation>
    </message>
    <message>
        <source>Save the view “%1”</source>
        <translation>Guardar la vista «%1»</translation>
    </message>
    <message>
        <source>Every document has been seen.</source>
        <translation>Se han visto todos los documentos.</translation>
    </message>
    <message>
        <source>Every document that search and filters show has been seen.</source>
        <translation>Se han visto todos los documentos que muestran la búsqueda y los filtros.</translation>
    </message>
    <message>
        <source>No claim is left that nobody has judged.</source>
        <translation>No queda ninguna afirmación sin revisar.</translation>
    </message>
    <message>
        <source>No claim that search and filters show is left to judge.</source>
        <translation>No queda sin revisar ninguna de las afirmaciones que muestran la búsqueda y los filtros.</translation>
    </message>
</context>
<context>
    <name>views::CasePage</name>
    <message>
        <source>Lists of the case</source>
        <translation>Listas del caso</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message numerus="yes">
        <source>Import log (%n problem(s))</source>
        <translation>
            <numerusform>Registro de importación (%n problema)</numerusform>
            <numerusform>Registro de importación (%n problemas)</numerusform>
        </translation>
    </message>
    <message>
        <source>Import log</source>
        <translation>Registro de importación</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>tab of a list, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Contradicciones</translation>
    </message>
    <message>
        <source>Established contradictions: %1. After +, those that may be about two incidents: %2.</source>
        <translation>Contradicciones establecidas: %1. Tras +, las que pueden ser de dos incidentes: %2.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
</context>
<context>
    <name>views::Cases</name>
    <message>
        <source>Faultline cases (*%1)</source>
        <translation>Casos de Faultline (*%1)</translation>
    </message>
    <message>
        <source>This build of Faultline came without the sample articles.</source>
        <translation>Esta compilación de Faultline no incluye los artículos de ejemplo.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made for the sample case.</source>
        <translation>No se puede crear la carpeta %1 para el caso de ejemplo.</translation>
    </message>
    <message>
        <source>The sample article %1 cannot be written.</source>
        <translation>No se puede escribir el artículo de ejemplo %1.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nuevo caso</translation>
    </message>
    <message>
        <source>Untitled case</source>
        <translation>Caso sin título</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Abrir caso</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>There is already a file %1. Nothing was changed; choose another name or open it.</source>
        <translation>Ya existe un archivo %1. No se cambió nada; elija otro nombre o ábralo.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Sample case</source>
        <translation>Caso de ejemplo</translation>
    </message>
    <message>
        <source>No case was opened yet</source>
        <translation>Aún no se ha abierto ningún caso</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Olvidar estos</translation>
    </message>
    <message>
        <source>Save the new case as</source>
        <translation>Guardar el nuevo caso como</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidarlo</translation>
    </message>
</context>
<context>
    <name>views::ChipRow</name>
    <message>
        <source>Further filters</source>
        <translation>Más filtros</translation>
    </message>
    <message>
        <source>%1 — click to remove</source>
        <translation>%1 — clic para quitar</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Quitar el filtro %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
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
        <translation>«%1»</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a title</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>, in: %1</source>
        <comment>after a speaker</comment>
        <translation>, en: %1</translation>
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
        <translation>Cambiar…  E</translation>
    </message>
    <message>
        <source>Set publication date…</source>
        <translation>Fijar fecha de publicación…</translation>
    </message>
    <message>
        <source>This claim is in the text as shown. Again: take it back.</source>
        <translation>Esta afirmación está en el texto tal como se muestra. Otra vez: se anula.</translation>
    </message>
    <message>
        <source>Another cause, stance, speaker or incident than was found.</source>
        <translation>Causa, postura, declarante o incidente distintos de los encontrados.</translation>
    </message>
    <message>
        <source>Another meaning, another day to count from, another zone, or no time at all.</source>
        <translation>Otro significado, otro día desde el que contar, otra zona o ningún momento.</translation>
    </message>
    <message>
        <source>This is no claim about the cause. Again: take it back.</source>
        <translation>Esto no es una afirmación sobre la causa. Otra vez: se anula.</translation>
    </message>
    <message>
        <source>Confirm  Y</source>
        <translation>Confirmar  Y</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Edit  E</source>
        <translation>Editar  E</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Reject  X</source>
        <translation>Rechazar  X</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>cause, stance</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>and</source>
        <translation>y</translation>
    </message>
    <message>
        <source>%1: %2 — %3, %4</source>
        <comment>kind: claim, speaker, source</comment>
        <translation>%1: %2 — %3, %4</translation>
    </message>
    <message>
        <source>(may be two incidents)</source>
        <translation>(pueden ser dos incidentes)</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>speaker, role</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Speaker %1 · said %2</source>
        <translation>Declarante %1 · dicho: %2</translation>
    </message>
    <message>
        <source>Background: about another incident, so it contradicts nothing here.</source>
        <translation>Contexto: sobre otro incidente, así que no contradice nada aquí.</translation>
    </message>
    <message>
        <source>Taken back later in the same document, so it contradicts nothing.</source>
        <translation>Retirada más adelante en el mismo documento, así que no contradice nada.</translation>
    </message>
    <message>
        <source>Replaces an earlier statement of the same speaker.</source>
        <translation>Sustituye a una declaración anterior del mismo declarante.</translation>
    </message>
    <message>
        <source>Corrected by you; below is how it was found.</source>
        <translation>Corregida a mano; debajo, tal como se encontró.</translation>
    </message>
    <message>
        <source>SELECTED CLAIM</source>
        <translation>AFIRMACIÓN SELECCIONADA</translation>
    </message>
    <message>
        <source>Counted from the publication date, %1.</source>
        <translation>Contado desde la fecha de publicación, %1.</translation>
    </message>
    <message>
        <source>Counted from the date of its part of the document.</source>
        <translation>Contado desde la fecha de su parte del documento.</translation>
    </message>
    <message>
        <source>Set by you.</source>
        <translation>Fijado a mano.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words of a time</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Counted from %1, %2.</source>
        <comment>words of another time, what they mean</comment>
        <translation>Contado desde %1, %2.</translation>
    </message>
    <message>
        <source>Zone: %1, as the words say.</source>
        <translation>Zona: %1, según las palabras.</translation>
    </message>
    <message>
        <source>Zone: %1, from elsewhere in the document.</source>
        <translation>Zona: %1, de otro lugar del documento.</translation>
    </message>
    <message>
        <source>Zone: %1, set by you.</source>
        <translation>Zona: %1, fijada a mano.</translation>
    </message>
    <message>
        <source>In the source’s local time; the zone is not stated.</source>
        <translation>En la hora local de la fuente; la zona no se indica.</translation>
    </message>
    <message>
        <source>Set it…</source>
        <translation>Fijarla…</translation>
    </message>
    <message>
        <source>“%1” — %2</source>
        <comment>words of a time, what they mean</comment>
        <translation>«%1» — %2</translation>
    </message>
    <message>
        <source>not placed on the axis</source>
        <translation>no situado en el eje</translation>
    </message>
    <message>
        <source>Can be read as %1; choose with Change.</source>
        <translation>Puede leerse como %1; elija con Cambiar.</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between readings of a date</comment>
        <translation> o </translation>
    </message>
    <message>
        <source>Known: %1. Nothing in the text says the rest, so it is not guessed.</source>
        <translation>Conocido: %1. Nada en el texto dice el resto, así que no se adivina.</translation>
    </message>
    <message>
        <source>Roughly: it may lie between %1 and %2.</source>
        <translation>Aproximado: puede situarse entre %1 y %2.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Por qué: %1</translation>
    </message>
    <message>
        <source>rules %1</source>
        <translation>reglas %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>SELECTED TIME</source>
        <translation>MOMENTO SELECCIONADO</translation>
    </message>
    <message>
        <source>corrected by you</source>
        <translation>corregido a mano</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>A length of time, %1, and no moment.</source>
        <translation>Una duración, %1, y no un momento.</translation>
    </message>
</context>
<context>
    <name>views::ClaimDialog</name>
    <message>
        <source>Correct claim</source>
        <translation>Corregir afirmación</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>This incident</source>
        <translation>Este incidente</translation>
    </message>
    <message>
        <source>Another incident, or none</source>
        <translation>Otro incidente, o ninguno</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Back to what was found</source>
        <translation>Volver a lo encontrado</translation>
    </message>
    <message>
        <source>&amp;Cause</source>
        <translation>&amp;Causa</translation>
    </message>
    <message>
        <source>&amp;Stance</source>
        <translation>&amp;Postura</translation>
    </message>
    <message>
        <source>S&amp;peaker</source>
        <translation>&amp;Declarante</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Sobre</translation>
    </message>
</context>
<context>
    <name>views::ClaimsPanel</name>
    <message>
        <source>Claims</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <source>No claim passes the search and filters.
Clear them with Ctrl+Shift+X.</source>
        <translation>Ninguna afirmación pasa la búsqueda y los filtros.
Se quitan con Ctrl+Shift+X.</translation>
    </message>
    <message>
        <source>No claims about a cause have been found.
Import articles that say why it happened.</source>
        <translation>No se han encontrado afirmaciones sobre una causa.
Importe artículos que digan por qué ocurrió.</translation>
    </message>
</context>
<context>
    <name>views::CommandPalette</name>
    <message>
        <source>incident</source>
        <translation>incidente</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>declarante</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <comment>a date</comment>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>What could be known at %1</source>
        <comment>a date or a moment</comment>
        <translation>Lo que se podía saber a %1</translation>
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
        <translation>fuente de fiabilidad %1</translation>
    </message>
    <message>
        <source>copies elsewhere: %1</source>
        <translation>copias en otros lugares: %1</translation>
    </message>
    <message>
        <source>copy of %1</source>
        <translation>copia de %1</translation>
    </message>
    <message>
        <source>THESE CLAIMS</source>
        <translation>ESTAS AFIRMACIONES</translation>
    </message>
    <message>
        <source>THIS CLAIM</source>
        <translation>ESTA AFIRMACIÓN</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>cause, stance</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <comment>speaker, when</comment>
        <translation>por %1, %2</translation>
    </message>
    <message>
        <source>The same voice in: %1</source>
        <translation>La misma voz en: %1</translation>
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
        <translation>POR QUÉ SE MUESTRA</translation>
    </message>
    <message>
        <source>It is not established that both speak of one incident.</source>
        <translation>No está establecido que ambas partes hablen de un mismo incidente.</translation>
    </message>
    <message>
        <source>WHAT WEAKENS IT</source>
        <translation>QUÉ LA DEBILITA</translation>
    </message>
    <message>
        <source>Nothing: both sides are stated outright.</source>
        <translation>Nada: ambas partes se expresan sin reservas.</translation>
    </message>
    <message>
        <source>Strength %1 of 1</source>
        <translation>Fuerza %1 de 1</translation>
    </message>
    <message>
        <source>NOTE</source>
        <translation>NOTA</translation>
    </message>
    <message>
        <source>Compare the two sides</source>
        <translation>Comparar ambas partes</translation>
    </message>
    <message>
        <source>‹ Previous  [</source>
        <translation>‹ Anterior  [</translation>
    </message>
    <message>
        <source>Next  ] ›</source>
        <translation>Siguiente  ] ›</translation>
    </message>
    <message>
        <source>Your note on this contradiction</source>
        <translation>Su nota sobre esta contradicción</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Contradiction %1 of %2</source>
        <translation>Contradicción %1 de %2</translation>
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
        <translation>tal como se encontró</translation>
    </message>
    <message>
        <source>Corrections that differ</source>
        <translation>Correcciones que difieren</translation>
    </message>
    <message>
        <source>You and whoever worked on %1 corrected the same things in different ways. The later correction holds; where the other is right, choose it.</source>
        <translation>Usted y quien trabajó en %1 corrigieron lo mismo de distinta manera. Vale la corrección posterior; donde la otra sea la acertada, elíjala.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De qué</translation>
    </message>
    <message>
        <source>Value that holds</source>
        <translation>Valor que vale</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>Mine: %1</source>
        <translation>Mía: %1</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>De otros: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>what, of which document</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>views::ContradictionDelegate</name>
    <message>
        <source> — %1, %2</source>
        <comment>after a claim: speaker, when</comment>
        <translation> — %1, %2</translation>
    </message>
    <message>
        <source>May be two incidents.</source>
        <translation>Pueden ser dos incidentes.</translation>
    </message>
    <message>
        <source>Weakened by:</source>
        <translation>Debilitada por:</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>strength in words and as a figure</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>tiene una nota</translation>
    </message>
</context>
<context>
    <name>views::ContradictionsPanel</name>
    <message>
        <source>Contradictions</source>
        <translation>Contradicciones</translation>
    </message>
    <message>
        <source>Compare ⇄</source>
        <translation>Comparar ⇄</translation>
    </message>
    <message>
        <source>Read both documents beside each other (C)</source>
        <translation>Leer ambos documentos uno junto al otro (C)</translation>
    </message>
    <message>
        <source>%1 selected; a decision is for all of them</source>
        <translation>%1 seleccionadas; la decisión vale para todas</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>Mostradas: %1</translation>
    </message>
    <message>
        <source>%1 · %2 of the case may be about two incidents</source>
        <translation>%1 · quizá sobre dos incidentes: %2 del caso</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 · %4</source>
        <comment>position, count, strength, same incident or not</comment>
        <translation>%1 de %2 · %3 · %4</translation>
    </message>
    <message>
        <source>No contradiction passes the search and filters.
Clear them with Ctrl+Shift+X.</source>
        <translation>Ninguna contradicción pasa la búsqueda y los filtros.
Se quitan con Ctrl+Shift+X.</translation>
    </message>
    <message>
        <source>Where sources disagree about the cause, it is listed here.
Drop articles on the window to begin.</source>
        <translation>Donde las fuentes discrepan sobre la causa, se enumera aquí.
Para empezar, suelte artículos en la ventana.</translation>
    </message>
    <message>
        <source>The sources do not contradict each other about the cause.</source>
        <translation>Las fuentes no se contradicen entre sí sobre la causa.</translation>
    </message>
    <message>
        <source>No contradiction was known by then.</source>
        <translation>Hasta entonces no se conocía ninguna contradicción.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
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
        <translation>Entretanto se abrió otro caso, así que esto no se hizo: %1</translation>
    </message>
</context>
<context>
    <name>views::DateDialog</name>
    <message>
        <source>the year is known</source>
        <translation>se conoce el año</translation>
    </message>
    <message>
        <source>the month is known</source>
        <translation>se conoce el mes</translation>
    </message>
    <message>
        <source>the day is known</source>
        <translation>se conoce el día</translation>
    </message>
    <message>
        <source>the minute is known</source>
        <translation>se conoce el minuto</translation>
    </message>
    <message>
        <source>Now: %1, set by you.</source>
        <translation>Ahora: %1, fijado a mano.</translation>
    </message>
    <message>
        <source>Now: %1, as the file states it.</source>
        <translation>Ahora: %1, según indica el archivo.</translation>
    </message>
    <message>
        <source>Now undated: the file states no date.</source>
        <translation>Ahora sin fecha: el archivo no indica ninguna.</translation>
    </message>
    <message>
        <source>Publication date</source>
        <translation>Fecha de publicación</translation>
    </message>
    <message>
        <source>All of them get this date.</source>
        <translation>Todos reciben esta fecha.</translation>
    </message>
    <message>
        <source>&amp;Published:</source>
        <translation>&amp;Publicado:</translation>
    </message>
    <message>
        <source>2023, 2023-06, 2023-06-20 or 2023-06-20 14:10Z</source>
        <translation>2023, 2023-06, 2023-06-20 o 2023-06-20 14:10Z</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Set date</source>
        <translation>Fijar fecha</translation>
    </message>
    <message>
        <source>Back to the file’s date</source>
        <translation>Volver a la fecha del archivo</translation>
    </message>
    <message>
        <source>Take your date back; the document is undated again if its file states none.</source>
        <translation>Anular la fecha puesta a mano; el documento queda de nuevo sin fecha si su archivo no indica ninguna.</translation>
    </message>
    <message>
        <source>Write what is known, no more: a year, a month, a day, or a day with a time.</source>
        <translation>Escriba solo lo que se sabe: un año, un mes, un día o un día con hora.</translation>
    </message>
    <message>
        <source>Not understood. Write it as 2023, 2023-06, 2023-06-20, 20 June 2023 or 2023-06-20 14:10Z.</source>
        <translation>No se entiende. Escríbala como 2023, 2023-06, 2023-06-20, 20 June 2023 o 2023-06-20 14:10Z.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>date, how exactly it is known</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The zone is not stated; add Z for UTC or an offset such as +02:00.</source>
        <translation>La zona no se indica; añada Z para UTC o una diferencia como +02:00.</translation>
    </message>
    <message>
        <source>Which of the figures is the month? Write the day as 2023-06-05 or 5 June 2023.</source>
        <translation>¿Cuál de las cifras es el mes? Escriba el día como 2023-06-05 o 5 June 2023.</translation>
    </message>
</context>
<context>
    <name>views::DateDrop</name>
    <message>
        <source>%1 (the minute is known)</source>
        <translation>%1 (se conoce el minuto)</translation>
    </message>
    <message>
        <source>%1 (the day is known)</source>
        <translation>%1 (se conoce el día)</translation>
    </message>
    <message>
        <source>%1 (the month is known)</source>
        <translation>%1 (se conoce el mes)</translation>
    </message>
    <message>
        <source>%1 (the year is known)</source>
        <translation>%1 (se conoce el año)</translation>
    </message>
    <message>
        <source>Another date…</source>
        <translation>Otra fecha…</translation>
    </message>
    <message>
        <source>Leave it undated</source>
        <translation>Dejar sin fecha</translation>
    </message>
</context>
<context>
    <name>views::Decisions</name>
    <message>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <source>Write a note on this contradiction (N)</source>
        <translation>Escribir una nota sobre esta contradicción (N)</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Aplazar</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir más tarde</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>Descartar…</translation>
    </message>
    <message>
        <source>Not a contradiction; it does not come back by itself (X)</source>
        <translation>No es una contradicción; no vuelve por sí sola (X)</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Back to open</source>
        <translation>Volver a dejarla abierta</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>The sources do contradict each other (Y)</source>
        <translation>Las fuentes sí se contradicen (Y)</translation>
    </message>
    <message>
        <source>Dismiss contradiction</source>
        <translation>Descartar contradicción</translation>
    </message>
    <message>
        <source>Why is this no contradiction? The note is kept with it.</source>
        <translation>¿Por qué no es una contradicción? La nota se guarda con ella.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Your note on this contradiction:</source>
        <translation>Su nota sobre esta contradicción:</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>Guardar nota</translation>
    </message>
</context>
<context>
    <name>views::DocumentDialog</name>
    <message>
        <source>Edit document</source>
        <translation>Editar documento</translation>
    </message>
    <message>
        <source>2023, 2023-06, 2023-06-20 or 2023-06-20 14:10Z</source>
        <translation>2023, 2023-06, 2023-06-20 o 2023-06-20 14:10Z</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Título:</translation>
    </message>
    <message>
        <source>&amp;Source:</source>
        <translation>&amp;Fuente:</translation>
    </message>
    <message>
        <source>&amp;Author:</source>
        <translation>&amp;Autor:</translation>
    </message>
    <message>
        <source>&amp;Published:</source>
        <translation>&amp;Publicado:</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Back to what the file states</source>
        <translation>Volver a lo que indica el archivo</translation>
    </message>
    <message>
        <source>An emptied field goes back to what the file states. Everything here can be undone.</source>
        <translation>Un campo vaciado vuelve a lo que indica el archivo. Todo lo de aquí se puede deshacer.</translation>
    </message>
    <message>
        <source>The date is not understood. Write it as 2023, 2023-06, 2023-06-20 or 20 June 2023.</source>
        <translation>La fecha no se entiende. Escríbala como 2023, 2023-06, 2023-06-20 o 20 June 2023.</translation>
    </message>
</context>
<context>
    <name>views::DocumentTriage</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Take the star off %1</source>
        <comment>documents</comment>
        <translation>Quitar la estrella a %1</translation>
    </message>
    <message>
        <source>Star %1</source>
        <comment>documents</comment>
        <translation>Estrella para %1</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <comment>documents</comment>
        <translation>Etiquetas de %1</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags, separated by commas:</source>
        <translation>Etiquetas, separadas por comas:</translation>
    </message>
    <message>
        <source>Tags that all %1 have, separated by commas:</source>
        <comment>documents</comment>
        <translation>Etiquetas comunes de %1, separadas por comas:</translation>
    </message>
    <message>
        <source>Remove the note on %1</source>
        <comment>documents</comment>
        <translation>Quitar la nota sobre %1</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <comment>documents</comment>
        <translation>Nota sobre %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Your note on “%1”:</source>
        <translation>Su nota sobre «%1»:</translation>
    </message>
    <message>
        <source>Your note on %1:</source>
        <comment>documents</comment>
        <translation>Su nota sobre %1:</translation>
    </message>
    <message>
        <source>Your note on %1, in the place of those they have:</source>
        <comment>documents</comment>
        <translation>Su nota sobre %1, en lugar de las que tienen:</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>Conservar la nota</translation>
    </message>
</context>
<context>
    <name>views::DocumentsPanel</name>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>They are kept in the file, but no list, search, finding or report has them.</source>
        <translation>Se conservan en el archivo, pero no figuran en ninguna lista, búsqueda, resultado ni informe.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) set aside…</source>
        <translation>
            <numerusform>%n documento apartado…</numerusform>
            <numerusform>%n documentos apartados…</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back “%1”</source>
        <translation>Recuperar «%1»</translation>
    </message>
    <message>
        <source>Bring back all</source>
        <translation>Recuperar todos</translation>
    </message>
    <message numerus="yes">
        <source> of %n documents</source>
        <translation>
            <numerusform> de %n documento</numerusform>
            <numerusform> de %n documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Set publication &amp;date%1…</source>
        <comment>how many</comment>
        <translation>Fijar &amp;fecha de publicación%1…</translation>
    </message>
    <message>
        <source>Set time &amp;zone%1…</source>
        <comment>how many</comment>
        <translation>Fijar &amp;zona horaria%1…</translation>
    </message>
    <message>
        <source>&amp;Edit title, source, author…</source>
        <translation>Editar &amp;título, fuente, autor…</translation>
    </message>
    <message>
        <source>&amp;Credibility%1</source>
        <comment>how many</comment>
        <translation>&amp;Credibilidad%1</translation>
    </message>
    <message>
        <source>&amp;Same incident as</source>
        <translation>Mismo &amp;incidente que</translation>
    </message>
    <message>
        <source>Set &amp;aside%1: no part of this case</source>
        <comment>how many</comment>
        <translation>&amp;Apartar la selección%1: fuera del caso</translation>
    </message>
    <message>
        <source>&amp;Not of this incident</source>
        <translation>&amp;No es de este incidente</translation>
    </message>
    <message>
        <source>No document passes the search and filters.
Clear them with Ctrl+Shift+X.</source>
        <translation>Ningún documento pasa la búsqueda y los filtros.
Se quitan con Ctrl+Shift+X.</translation>
    </message>
    <message>
        <source>No documents yet.
Drop articles or a folder of them on the window to import them.</source>
        <translation>Aún no hay documentos.
Para importar, suelte artículos o una carpeta de ellos en la ventana.</translation>
    </message>
    <message>
        <source>Take the s&amp;tar off</source>
        <translation>Quitar la es&amp;trella</translation>
    </message>
    <message>
        <source>S&amp;tar%1</source>
        <comment>how many</comment>
        <translation>Es&amp;trella%1</translation>
    </message>
    <message>
        <source>Ta&amp;gs%1…</source>
        <comment>how many</comment>
        <translation>Eti&amp;quetas%1…</translation>
    </message>
    <message>
        <source>&amp;Note%1…</source>
        <comment>how many</comment>
        <translation>&amp;Nota%1…</translation>
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
        <translation>Declarantes</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Rows of the matrix</source>
        <translation>Filas de la matriz</translation>
    </message>
    <message>
        <source>Evidence matrix</source>
        <translation>Matriz de pruebas</translation>
    </message>
    <message>
        <source>Quotes of the chosen cell</source>
        <translation>Citas de la celda elegida</translation>
    </message>
    <message>
        <source>No claim about a cause is shown, so there is nothing to compare.
Clear search and filters with Ctrl+Shift+X, or import more articles.</source>
        <translation>No se muestra ninguna afirmación sobre una causa, así que no hay nada que comparar.
Quite la búsqueda y los filtros con Ctrl+Shift+X o importe más artículos.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>What is claimed, not what is true. Uncheck a row to see what hangs on it.</source>
        <translation>Lo que se afirma, no lo que es verdad. Al desmarcar una fila se ve qué depende de ella.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source> — %1, %2</source>
        <comment>after a quotation: speaker, when</comment>
        <translation> — %1, %2</translation>
    </message>
    <message>
        <source>Choose a cell with a mark to read what was said.</source>
        <translation>Elija una celda con una marca para leer lo que se dijo.</translation>
    </message>
</context>
<context>
    <name>views::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
</context>
<context>
    <name>views::FacetDelegate</name>
    <message numerus="yes">
        <source>%1, %n origin(s)</source>
        <comment>documents, of how many origins</comment>
        <translation>
            <numerusform>%1, %n origen</numerusform>
            <numerusform>%1, %n orígenes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (a copy)</source>
        <translation>%1 (una copia)</translation>
    </message>
    <message>
        <source>%1 (%2 copies)</source>
        <translation>%1 (%2 copias)</translation>
    </message>
</context>
<context>
    <name>views::FacetsPanel</name>
    <message>
        <source>INCIDENTS</source>
        <translation>INCIDENTES</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Causes claimed, speakers and sources</source>
        <translation>Causas afirmadas, declarantes y fuentes</translation>
    </message>
    <message>
        <source>&amp;Only this</source>
        <translation>&amp;Solo esto</translation>
    </message>
    <message>
        <source>Not only &amp;this any more</source>
        <translation>&amp;Ya no solo esto</translation>
    </message>
    <message>
        <source>Also &amp;this</source>
        <translation>&amp;También esto</translation>
    </message>
    <message>
        <source>&amp;With this again</source>
        <translation>&amp;Con esto de nuevo</translation>
    </message>
    <message>
        <source>&amp;Without this</source>
        <translation>Sin &amp;esto</translation>
    </message>
</context>
<context>
    <name>views::FileJob</name>
    <message>
        <source>%1 is still being written. Wait for it, or cancel it below.</source>
        <translation>%1 aún se está escribiendo. Espere o cancele abajo.</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 está escrito.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Again…</source>
        <translation>Otra vez…</translation>
    </message>
    <message>
        <source>This is still under way: %1. Wait for it, or cancel it below.</source>
        <translation>Esto sigue en marcha: %1. Espere a que termine o cancélelo abajo.</translation>
    </message>
</context>
<context>
    <name>views::FindBar</name>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>Buscar en este documento</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Lugar anterior</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Lugar siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>views::FrozenTable</name>
    <message>
        <source>First column of the table</source>
        <translation>Primera columna de la tabla</translation>
    </message>
</context>
<context>
    <name>views::HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Manual — Faultline</source>
        <translation>Manual — Faultline</translation>
    </message>
    <message>
        <source>Words, or a rule’s id</source>
        <translation>Palabras o el id de una regla</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Página del manual</translation>
    </message>
    <message>
        <source># %1

No rule of this version has this name. It may come from your own words, or from an older version of the program.

[All rules](%2)</source>
        <translation># %1

Ninguna regla de esta versión tiene este nombre. Puede proceder de sus palabras propias o de una versión anterior del programa.

[Todas las reglas](%2)</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>regla</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or other words.</source>
        <translation>No se encontró nada. Pruebe con menos palabras o con otras.</translation>
    </message>
</context>
<context>
    <name>views::HiddenSides</name>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>The filter hides both sides of the selected contradiction.</source>
        <translation>El filtro oculta los dos lados de la contradicción seleccionada.</translation>
    </message>
    <message>
        <source>The filter hides one side of the selected contradiction.</source>
        <translation>El filtro oculta un lado de la contradicción seleccionada.</translation>
    </message>
    <message>
        <source>Show all lanes</source>
        <translation>Mostrar todos los carriles</translation>
    </message>
    <message>
        <source>Both sides of the selected contradiction are in hidden lanes.</source>
        <translation>Los dos lados de la contradicción seleccionada están en carriles ocultos.</translation>
    </message>
    <message>
        <source>One side of the selected contradiction is in a hidden lane.</source>
        <translation>Un lado de la contradicción seleccionada está en un carril oculto.</translation>
    </message>
</context>
<context>
    <name>views::ImportLogPanel</name>
    <message>
        <source>Nothing was imported since the program started.</source>
        <translation>No se ha importado nada desde que se inició el programa.</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Which files are shown</source>
        <translation>Qué archivos se muestran</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Problems and notices</source>
        <translation>Problemas y avisos</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>No leídos</translation>
    </message>
    <message>
        <source>In the case</source>
        <translation>En el caso</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter the log by words</source>
        <translation>Filtrar el registro por palabras</translation>
    </message>
    <message>
        <source>Read the selected files again, or all that could not be read</source>
        <translation>Leer de nuevo los archivos seleccionados o todos los que no se pudieron leer</translation>
    </message>
    <message>
        <source>Import log</source>
        <translation>Registro de importación</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>%1 %2 in the case now; the import took %3 s.</source>
        <translation>%1 Ahora hay %2 en el caso; la importación tardó %3 s.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n documento</numerusform>
            <numerusform>%n documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Open file &amp;location</source>
        <translation>Abrir &amp;ubicación del archivo</translation>
    </message>
</context>
<context>
    <name>views::Importing</name>
    <message numerus="yes">
        <source>%n file(s) imported</source>
        <translation>
            <numerusform>%n archivo importado</numerusform>
            <numerusform>%n archivos importados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revised</source>
        <translation>
            <numerusform>%n actualizado</numerusform>
            <numerusform>%n actualizados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n sin cambios</numerusform>
            <numerusform>%n sin cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n no se pudo leer</numerusform>
            <numerusform>%n no se pudieron leer</numerusform>
        </translation>
    </message>
    <message>
        <source>No files were found</source>
        <translation>No se encontraron archivos</translation>
    </message>
    <message>
        <source>Import cancelled: %1; what was stored stays</source>
        <translation>Importación cancelada: %1; lo guardado se conserva</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importar archivos</translation>
    </message>
    <message>
        <source>Reports and articles (*.txt *.md *.markdown *.html *.htm *.xhtml *.mhtml *.mht *.eml *.mbox *.xml *.rss *.atom *.json *.csv *.tsv *.pdf *.docx *.odt *.epub *.zip *.tar *.gz *.tgz *.bz2 *.xz *.7z)</source>
        <translation>Informes y artículos (*.txt *.md *.markdown *.html *.htm *.xhtml *.mhtml *.mht *.eml *.mbox *.xml *.rss *.atom *.json *.csv *.tsv *.pdf *.docx *.odt *.epub *.zip *.tar *.gz *.tgz *.bz2 *.xz *.7z)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import folder</source>
        <translation>Importar carpeta</translation>
    </message>
    <message>
        <source>A link was dropped. Faultline fetches nothing: save the page in the browser and drop the file.</source>
        <translation>Se soltó un enlace. Faultline no descarga nada: guarde la página en el navegador y suelte el archivo.</translation>
    </message>
    <message>
        <source>From the watched folder: %1</source>
        <translation>De la carpeta vigilada: %1</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Mostrar registro</translation>
    </message>
    <message>
        <source>Show which and why</source>
        <translation>Mostrar cuáles y por qué</translation>
    </message>
    <message numerus="yes">
        <source>%n inside an archive or message could not be read</source>
        <translation>
            <numerusform>%n dentro de un archivo comprimido o mensaje no se pudo leer</numerusform>
            <numerusform>%n dentro de archivos comprimidos o mensajes no se pudieron leer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::JobBar</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 de %3</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <comment>a job, how many others</comment>
        <translation>
            <numerusform>%1 (y %n más)</numerusform>
            <numerusform>%1 (y %n más)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a job, how long it will take</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Abriendo %1</translation>
    </message>
</context>
<context>
    <name>views::KeysSheet</name>
    <message>
        <source>Timeline: scroll, zoom at the pointer, pan</source>
        <translation>Línea de tiempo: desplazar, zoom en el puntero, mover</translation>
    </message>
    <message>
        <source>wheel, Ctrl+wheel, Shift+wheel</source>
        <translation>rueda, Ctrl+rueda, Shift+rueda</translation>
    </message>
    <message>
        <source>Timeline: pan; choose a range</source>
        <translation>Línea de tiempo: mover; elegir un intervalo</translation>
    </message>
    <message>
        <source>drag; drag on the axis or overview</source>
        <translation>arrastrar; arrastrar sobre el eje o la vista general</translation>
    </message>
    <message>
        <source>Timeline: zoom and pan</source>
        <translation>Línea de tiempo: zoom y mover</translation>
    </message>
    <message>
        <source>W, S, A, D</source>
        <translation>W, S, A, D</translation>
    </message>
    <message>
        <source>Timeline: from event to event; in the lane</source>
        <translation>Línea de tiempo: de evento en evento; en el carril</translation>
    </message>
    <message>
        <source>arrows; . and ,</source>
        <translation>flechas; . y ,</translation>
    </message>
    <message>
        <source>Same incident: drop documents or an incident on another incident</source>
        <translation>Mismo incidente: soltar documentos o un incidente sobre otro incidente</translation>
    </message>
    <message>
        <source>drag</source>
        <translation>arrastrar</translation>
    </message>
    <message>
        <source>Another incident: drop a document on “All documents”</source>
        <translation>Otro incidente: soltar un documento sobre «Todos los documentos»</translation>
    </message>
    <message>
        <source>Zoom to what is under the pointer</source>
        <translation>Zoom a lo que está bajo el puntero</translation>
    </message>
    <message>
        <source>double click</source>
        <translation>doble clic</translation>
    </message>
    <message>
        <source>Facets: only this; not this</source>
        <translation>Facetas: solo esto; esto no</translation>
    </message>
    <message>
        <source>click or Space; Ctrl+click or -</source>
        <translation>clic o Espacio; Ctrl+clic o -</translation>
    </message>
    <message>
        <source>Search: choose a hit, go to it, clear</source>
        <translation>Búsqueda: elegir un resultado, ir a él, vaciar</translation>
    </message>
    <message>
        <source>Up, Down; Enter; Esc</source>
        <translation>Arriba, Abajo; Enter; Esc</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Asignar</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>Por &amp;defecto</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Comandos y sus teclas</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>New keys for the selected command</source>
        <translation>Nuevas teclas para el comando seleccionado</translation>
    </message>
    <message>
        <source>New keys:</source>
        <translation>Nuevas teclas:</translation>
    </message>
    <message>
        <source>Mouse and fixed keys</source>
        <translation>Ratón y teclas fijas</translation>
    </message>
    <message>
        <source>These keys already belong to “%1”. Give that command other keys first.</source>
        <translation>Estas teclas ya pertenecen a «%1». Asigne primero otras teclas a ese comando.</translation>
    </message>
    <message>
        <source>Single letters act only while the timeline or a list has the focus.</source>
        <translation>Las letras sueltas solo actúan mientras la línea de tiempo o una lista tiene el foco.</translation>
    </message>
</context>
<context>
    <name>views::KnownBar</name>
    <message>
        <source>Back to when the last of it became known</source>
        <translation>Volver a cuando se conoció lo último</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>On to when the next became known</source>
        <translation>Avanzar a cuando se conoce lo siguiente</translation>
    </message>
    <message>
        <source>Show all that is known</source>
        <translation>Mostrar todo lo conocido</translation>
    </message>
    <message>
        <source>Known at</source>
        <translation>Conocido hasta</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Known at %1: %2 of %3 dated documents, %4 of %5 contradictions</source>
        <translation>Conocido hasta %1: %2 de %3 documentos con fecha, %4 de %5 contradicciones</translation>
    </message>
</context>
<context>
    <name>views::LaneKeeper</name>
    <message>
        <source>Open %1</source>
        <translation>Desplegar %1</translation>
    </message>
    <message>
        <source>Close into one lane: %1</source>
        <translation>Contraer en un carril: %1</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desfijar</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Fijar arriba</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>Más alto</translation>
    </message>
    <message>
        <source>Height that its rows need</source>
        <translation>La altura que necesitan sus filas</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>Below the causes</source>
        <translation>Bajo las causas</translation>
    </message>
    <message>
        <source>Close all causes</source>
        <translation>Contraer todas las causas</translation>
    </message>
    <message>
        <source>Open all causes</source>
        <translation>Desplegar todas las causas</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ocultos</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
</context>
<context>
    <name>views::LookPage</name>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>&amp;Another font for documents and the manual</source>
        <translation>&amp;Otro tipo de letra para documentos y manual</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>The company said that a technical issue was to blame, and that it saw no sign of an attack.</source>
        <translation>La empresa dijo que la culpa era de un problema técnico y que no veía indicios de un ataque.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>&amp;Letra:</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>Ta&amp;maño:</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the window, from the next start</source>
        <translation>Idioma de la ventana, desde el próximo inicio</translation>
    </message>
    <message>
        <source>As the system, from the next start</source>
        <translation>El del sistema, desde el próximo inicio</translation>
    </message>
    <message>
        <source>%1, from the next start</source>
        <comment>a language</comment>
        <translation>%1, desde el próximo inicio</translation>
    </message>
</context>
<context>
    <name>views::MainWindow</name>
    <message>
        <source>Tool bar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Paste article</source>
        <translation>Pegar artículo</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>Informe en PDF…</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aún ninguna</translation>
    </message>
    <message>
        <source>Nothing is selected that this could be done with.</source>
        <translation>No hay nada seleccionado con lo que se pueda hacer esto.</translation>
    </message>
    <message>
        <source>Faultline</source>
        <translation>Faultline</translation>
    </message>
    <message>
        <source>%1 (read-only) — Faultline</source>
        <translation>%1 (solo lectura) — Faultline</translation>
    </message>
    <message>
        <source>%1 — Faultline</source>
        <translation>%1 — Faultline</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Undo, and what</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>Ir a la fecha</translation>
    </message>
    <message>
        <source>A date, month or year, such as 2023-06-05, June 2023 or 5 June 2023:</source>
        <translation>Una fecha, un mes o un año, como 2023-06-05, June 2023 o 5 June 2023:</translation>
    </message>
    <message>
        <source>“%1” is not understood as a date. Write it as 2023-06-05.</source>
        <translation>«%1» no se entiende como fecha. Escríbala como 2023-06-05.</translation>
    </message>
    <message>
        <source>Known at a moment</source>
        <translation>Lo que se sabía en un momento</translation>
    </message>
    <message>
        <source>A moment or the end of a day, such as 2023-06-05 12:00 or 5 June 2023:</source>
        <translation>Un momento o el final de un día, por ejemplo 2023-06-05 12:00 o 5 June 2023:</translation>
    </message>
    <message>
        <source>Select a contradiction first.</source>
        <translation>Seleccione primero una contradicción.</translation>
    </message>
    <message>
        <source>Show where nearly everything is; again: everything</source>
        <translation>Mostrar dónde está casi todo; otra vez: todo</translation>
    </message>
</context>
<context>
    <name>views::Marks</name>
    <message>
        <source>(background — another incident)</source>
        <translation>(contexto — otro incidente)</translation>
    </message>
</context>
<context>
    <name>views::Markup</name>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>regla %1</translation>
    </message>
    <message>
        <source>cue %1; %2</source>
        <comment>cues; rule</comment>
        <translation>palabras clave %1; %2</translation>
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
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>✕</source>
        <translation>✕</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>views::MomentsView</name>
    <message>
        <source>When the two sides were said</source>
        <translation>Cuándo se expresaron ambas partes</translation>
    </message>
    <message>
        <source>One side is undated, so their order is not known.</source>
        <translation>Una de las partes no tiene fecha, así que se desconoce su orden.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) apart</source>
        <translation>
            <numerusform>%n día de diferencia</numerusform>
            <numerusform>%n días de diferencia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) apart</source>
        <translation>
            <numerusform>%n hora de diferencia</numerusform>
            <numerusform>%n horas de diferencia</numerusform>
        </translation>
    </message>
    <message>
        <source>within one hour</source>
        <translation>menos de una hora de diferencia</translation>
    </message>
    <message>
        <source>The times are not exact enough to tell which came first.</source>
        <translation>Los momentos no son lo bastante exactos para saber cuál fue primero.</translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s) apart</source>
        <translation>
            <numerusform>aprox. %n día de diferencia</numerusform>
            <numerusform>aprox. %n días de diferencia</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>views::OriginalWindow</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agencia</translation>
    </message>
    <message>
        <source>Date of the file</source>
        <translation>Fecha del archivo</translation>
    </message>
    <message>
        <source>File inside</source>
        <translation>Archivo contenido</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Omitido: %1</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <translation>Leído como: %1</translation>
    </message>
    <message>
        <source>Show what was &amp;left out</source>
        <translation>Mostrar lo &amp;omitido</translation>
    </message>
    <message>
        <source>The page as text</source>
        <translation>La página como texto</translation>
    </message>
    <message>
        <source>What was extracted</source>
        <translation>Lo extraído</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Reading the original…</source>
        <translation>Leyendo el original…</translation>
    </message>
    <message>
        <source>What was made of the original</source>
        <translation>Qué se obtuvo del original</translation>
    </message>
    <message>
        <source>Forms of the original</source>
        <translation>Formas del original</translation>
    </message>
    <message>
        <source>Page as text</source>
        <translation>Página como texto</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Página</translation>
    </message>
    <message>
        <source>Original of “%1”</source>
        <translation>Original de «%1»</translation>
    </message>
    <message>
        <source>
… the rest is not shown here.</source>
        <translation>
… el resto no se muestra aquí.</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Drawing the page…</source>
        <translation>Dibujando la página…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Time of an update</source>
        <translation>Hora de una actualización</translation>
    </message>
</context>
<context>
    <name>views::OutlineStrip</name>
    <message>
        <source>Claims in the document</source>
        <translation>Afirmaciones del documento</translation>
    </message>
</context>
<context>
    <name>views::OverviewStrip</name>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>The whole case. Drag to choose what is shown; double-click shows where nearly everything is, another one everything.</source>
        <translation>El caso entero. Arrastre para elegir lo que se ve; un doble clic muestra dónde está casi todo, otro muestra todo.</translation>
    </message>
</context>
<context>
    <name>views::PaletteDialog</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Command, document, source, incident or date</source>
        <translation>Comando, documento, fuente, incidente o fecha</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>Coincidencias</translation>
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
        <translation>&amp;Conservar el formato de la página copiada (títulos, enlaces, fechas)</translation>
    </message>
    <message>
        <source>Paste article</source>
        <translation>Pegar artículo</translation>
    </message>
    <message>
        <source>&amp;Text of the article, with its title and date when it has them:</source>
        <translation>&amp;Texto del artículo, con título y fecha si los tiene:</translation>
    </message>
    <message>
        <source>&amp;Name in the case (optional):</source>
        <translation>&amp;Nombre en el caso (opcional):</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Texto del artículo</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
</context>
<context>
    <name>views::PresetBar</name>
    <message>
        <source>Keep what is chosen under a name</source>
        <translation>Guardar la selección con un nombre</translation>
    </message>
    <message>
        <source>Remove this preset</source>
        <translation>Quitar este preajuste</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Own choice</source>
        <translation>Selección propia</translation>
    </message>
    <message>
        <source>Keep as a preset</source>
        <translation>Guardar como preajuste</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>A preset of Faultline&apos;s own has this name and stays as it is. Another name:</source>
        <translation>Un ajuste propio de Faultline tiene este nombre y queda como está. Otro nombre:</translation>
    </message>
    <message>
        <source>A preset has this name already. OK replaces it; or give another name:</source>
        <translation>Ya hay un ajuste con este nombre. Aceptar lo reemplaza; o dé otro nombre:</translation>
    </message>
</context>
<context>
    <name>views::ReadOnly</name>
    <message>
        <source>%1 on %2</source>
        <comment>user, computer</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>user and computer, moment</comment>
        <translation>%1, desde %2</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Faultline, so this one only reads it.</source>
        <translation>%1 fue escrito por una versión más nueva de Faultline; esta solo lo lee.</translation>
    </message>
    <message>
        <source>%1 is open in another window, so it can only be read here.</source>
        <translation>%1 está abierto en otra ventana; aquí solo se puede leer.</translation>
    </message>
    <message>
        <source>%1 is open in another window (%2), so it can only be read here.</source>
        <translation>%1 está abierto en otra ventana (%2); aquí solo se puede leer.</translation>
    </message>
    <message>
        <source>%1 can only be read: its file system does not let a program lock it, or another program holds it.</source>
        <translation>%1 solo se puede leer: su sistema de archivos no deja que un programa lo bloquee, u otro programa lo retiene.</translation>
    </message>
    <message>
        <source>%1 can only be read: the file, its folder or its medium is write-protected.</source>
        <translation>%1 solo se puede leer: el archivo, su carpeta o su soporte está protegido contra escritura.</translation>
    </message>
    <message>
        <source>Update the program to work on it.</source>
        <translation>Para trabajar en él, actualice el programa.</translation>
    </message>
    <message>
        <source>To work on it, close it there.</source>
        <translation>Para trabajar en él, ciérrelo allí.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>To work on it, save a copy and open that.</source>
        <translation>Para trabajar en él, guarde una copia y ábrala.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
</context>
<context>
    <name>views::ReaderPanel</name>
    <message>
        <source>Compare ⇄</source>
        <translation>Comparar ⇄</translation>
    </message>
    <message>
        <source>Set the publication date (E)</source>
        <translation>Fijar la fecha de publicación (E)</translation>
    </message>
    <message>
        <source>Set the publication date</source>
        <translation>Fijar la fecha de publicación</translation>
    </message>
    <message>
        <source>Show both sides of the contradiction beside each other (C)</source>
        <translation>Mostrar ambas partes de la contradicción una junto a la otra (C)</translation>
    </message>
    <message>
        <source>Original…</source>
        <translation>Original…</translation>
    </message>
    <message>
        <source>Show the original beside what was extracted, and what was left out</source>
        <translation>Mostrar el original junto a lo extraído y lo omitido</translation>
    </message>
    <message>
        <source>Show what changed between the versions of this document</source>
        <translation>Mostrar qué cambió entre las versiones de este documento</translation>
    </message>
    <message>
        <source>The document that you select is read here. Import articles first: drop them on the window.</source>
        <translation>Aquí se lee el documento que se selecciona. Primero importe artículos: suéltelos en la ventana.</translation>
    </message>
    <message>
        <source>Select something in the timeline or in a list to read where it comes from.</source>
        <translation>Seleccione algo en la línea de tiempo o en una lista para leer de dónde procede.</translation>
    </message>
    <message>
        <source>source graded %1</source>
        <translation>fuente de fiabilidad %1</translation>
    </message>
    <message>
        <source>credibility %1</source>
        <comment>1 to 6</comment>
        <translation>credibilidad %1</translation>
    </message>
    <message>
        <source>Set a date…</source>
        <translation>Fijar fecha…</translation>
    </message>
    <message>
        <source>Version %1 of %2…</source>
        <translation>Versión %1 de %2…</translation>
    </message>
</context>
<context>
    <name>views::ReaderView</name>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>wire: %1</source>
        <translation>agencia: %1</translation>
    </message>
    <message>
        <source>sha256 %1…</source>
        <translation>sha256 %1…</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>Comprobar: %1</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>Background on another incident.</source>
        <translation>Contexto sobre otro incidente.</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regla %1</translation>
    </message>
</context>
<context>
    <name>views::ReadingPage</name>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
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
        <translation>Qué puede costar leer un archivo. Los PDF, los archivos comprimidos y los documentos de oficina se leen en un proceso propio, que se detiene si consume más; el archivo se nombra entonces en el registro de importación.</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <translation>&amp;Tiempo:</translation>
    </message>
    <message>
        <source>&amp;Memory:</source>
        <translation>&amp;Memoria:</translation>
    </message>
    <message>
        <source>Te&amp;xt that comes out:</source>
        <translation>Te&amp;xto resultante:</translation>
    </message>
</context>
<context>
    <name>views::ReanalysisWindow</name>
    <message>
        <source>Holds for the new reading of the words</source>
        <translation>Vale para la nueva lectura de las palabras</translation>
    </message>
    <message>
        <source>Holds, but the claim is another’s now</source>
        <translation>Vale, pero la afirmación es ahora de otro</translation>
    </message>
    <message>
        <source>Waits: nothing is read from the words now</source>
        <translation>Espera: ya no se lee nada en las palabras</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) found</source>
        <translation>
            <numerusform>%n afirmación encontrada</numerusform>
            <numerusform>%n afirmaciones encontradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <comment>claims</comment>
        <translation>
            <numerusform>%n desaparecida</numerusform>
            <numerusform>%n desaparecidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read otherwise</source>
        <comment>claims</comment>
        <translation>
            <numerusform>%n leída de otro modo</numerusform>
            <numerusform>%n leídas de otro modo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s) found</source>
        <translation>
            <numerusform>%n contradicción encontrada</numerusform>
            <numerusform>%n contradicciones encontradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <comment>contradictions</comment>
        <translation>
            <numerusform>%n desaparecida</numerusform>
            <numerusform>%n desaparecidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) to look at</source>
        <translation>
            <numerusform>%n corrección por revisar</numerusform>
            <numerusform>%n correcciones por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 analysed again: nothing has changed.</source>
        <comment>12 documents</comment>
        <translation>%1 analizados de nuevo: nada ha cambiado.</translation>
    </message>
    <message>
        <source>%1 analysed again: %2.</source>
        <comment>12 documents, what changed</comment>
        <translation>%1 analizados de nuevo: %2.</translation>
    </message>
    <message>
        <source>What the new analysis changed</source>
        <translation>Qué ha cambiado el nuevo análisis</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Claims read otherwise</source>
        <translation>Afirmaciones leídas de otro modo</translation>
    </message>
    <message>
        <source>Claims found</source>
        <translation>Afirmaciones encontradas</translation>
    </message>
    <message>
        <source>Claims gone</source>
        <translation>Afirmaciones desaparecidas</translation>
    </message>
    <message>
        <source>Contradictions found</source>
        <translation>Contradicciones encontradas</translation>
    </message>
    <message>
        <source>Contradictions gone</source>
        <translation>Contradicciones desaparecidas</translation>
    </message>
    <message>
        <source>Waits: its contradiction is not found now</source>
        <translation>Espera: su contradicción no se encuentra ahora</translation>
    </message>
    <message>
        <source>Corrections to look at</source>
        <translation>Correcciones por revisar</translation>
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
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>claim, speaker</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 and %2 possible</source>
        <comment>contradictions found, how many more may be</comment>
        <translation>%1 y %2 posibles</translation>
    </message>
</context>
<context>
    <name>views::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Of:</source>
        <translation>De:</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>sin nombrar</translation>
    </message>
    <message>
        <source>Stands on the cover, before the summary</source>
        <translation>Figura en la portada, antes del resumen</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Título:</translation>
    </message>
    <message>
        <source>&amp;Author:</source>
        <translation>&amp;Autor:</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>&amp;Nota:</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>&amp;Papel:</translation>
    </message>
    <message>
        <source>&amp;Orientation:</source>
        <translation>&amp;Orientación:</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>The cover, the sources and how it was made always stand in it.</source>
        <translation>La portada, las fuentes y cómo se hizo figuran siempre.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>when something last came in</source>
        <translation>cuando entró algo por última vez</translation>
    </message>
    <message>
        <source>&amp;Date:</source>
        <translation>&amp;Fecha:</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>how a field shows a date, in the letters of Qt</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>views::ReportJob</name>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf);;Web page (*.html)</source>
        <translation>Documentos PDF (*.pdf);;Página web (*.html)</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Escribiendo el informe</translation>
    </message>
    <message>
        <source>No report was written.</source>
        <translation>No se escribió ningún informe.</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Guardar la exportación</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>No se exportó nada.</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Imprimir el informe</translation>
    </message>
    <message>
        <source>Printing the report</source>
        <translation>Imprimiendo el informe</translation>
    </message>
    <message>
        <source>No report was printed.</source>
        <translation>No se imprimió ningún informe.</translation>
    </message>
    <message>
        <source>The report is printed.</source>
        <translation>El informe está impreso.</translation>
    </message>
    <message>
        <source>The search for “%1” is not answered yet, so it is not known which documents it would be of. Wait for the answer, or clear the search.</source>
        <translation>La búsqueda de «%1» aún no tiene respuesta, así que no se sabe de qué documentos se trataría. Espere la respuesta o borre la búsqueda.</translation>
    </message>
</context>
<context>
    <name>views::ReportPreview</name>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Preview of a page</source>
        <translation>Vista previa de una página</translation>
    </message>
    <message>
        <source>Making the preview…</source>
        <translation>Preparando la vista previa…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>views::ReportScope</name>
    <message>
        <source>incident %1</source>
        <translation>incidente %1</translation>
    </message>
    <message>
        <source>documents of no incident</source>
        <translation>documentos sin incidente</translation>
    </message>
    <message>
        <source>causes %1</source>
        <translation>causas %1</translation>
    </message>
    <message>
        <source>speakers %1</source>
        <translation>declarantes %1</translation>
    </message>
    <message>
        <source>sources %1</source>
        <translation>fuentes %1</translation>
    </message>
    <message>
        <source>stances %1</source>
        <translation>posturas %1</translation>
    </message>
    <message>
        <source>months %1</source>
        <translation>meses %1</translation>
    </message>
    <message>
        <source>tags %1</source>
        <translation>etiquetas %1</translation>
    </message>
    <message>
        <source>languages %1</source>
        <translation>idiomas %1</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>sin %1</translation>
    </message>
    <message>
        <source>search %1</source>
        <translation>búsqueda %1</translation>
    </message>
    <message>
        <source>what could be known by %1</source>
        <translation>lo que se podía conocer hasta %1</translation>
    </message>
    <message>
        <source>times of %1</source>
        <translation>horas de %1</translation>
    </message>
    <message>
        <source>lanes as on the timeline</source>
        <translation>carriles como en la cronología</translation>
    </message>
</context>
<context>
    <name>views::RuleGuide</name>
    <message>
        <source>All rules</source>
        <translation>Todas las reglas</translation>
    </message>
    <message>
        <source>The claim counts as **%1**, because these words stand in its sentence:</source>
        <translation>La afirmación cuenta como **%1** porque estas palabras están en su oración:</translation>
    </message>
    <message>
        <source>from the list `%1`: %2</source>
        <comment>name of a list, what it does</comment>
        <translation>de la lista `%1`: %2</translation>
    </message>
    <message>
        <source>They stand for: **%1**.</source>
        <translation>Representan: **%1**.</translation>
    </message>
    <message>
        <source>How patterns are written</source>
        <translation>Cómo se escriben los patrones</translation>
    </message>
    <message>
        <source>What a stance is</source>
        <translation>Qué es una postura</translation>
    </message>
</context>
<context>
    <name>views::SavedSearches</name>
    <message>
        <source>SAVED</source>
        <translation>GUARDADO</translation>
    </message>
    <message>
        <source>Saved searches and views</source>
        <translation>Búsquedas y vistas guardadas</translation>
    </message>
    <message>
        <source>View: search, filters, timeline and lists as they stood</source>
        <translation>Vista: búsqueda, filtros, línea de tiempo y listas tal como estaban</translation>
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
        <translation>Quitar la vista guardada «%1»</translation>
    </message>
    <message>
        <source>Remove the saved search “%1”</source>
        <translation>Quitar la búsqueda guardada «%1»</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Guardar búsqueda</translation>
    </message>
    <message>
        <source>Name of the search; one that has it already is replaced:</source>
        <translation>Nombre de la búsqueda; si ya existe una con ese nombre, se reemplaza:</translation>
    </message>
    <message>
        <source>Save the search “%1”</source>
        <translation>Guardar la búsqueda «%1»</translation>
    </message>
</context>
<context>
    <name>views::ScopeChoice</name>
    <message>
        <source>What is &amp;displayed</source>
        <translation>Lo que se &amp;muestra</translation>
    </message>
    <message>
        <source>The &amp;whole case</source>
        <translation>Todo el &amp;caso</translation>
    </message>
    <message>
        <source>Nothing is filtered, so both are the same.</source>
        <translation>No hay ningún filtro, así que ambas opciones equivalen.</translation>
    </message>
</context>
<context>
    <name>views::SearchPopup</name>
    <message>
        <source>Understood as: %1</source>
        <translation>Se entiende como: %1</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>%1 · also %2</source>
        <comment>query as understood, other forms of its words</comment>
        <translation>%1 · también %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Search for beginnings: %1 (%2)</source>
        <translation>Buscar por comienzos: %1 (%2)</translation>
    </message>
    <message>
        <source>Without %1: %2</source>
        <translation>Sin %1: %2</translation>
    </message>
    <message>
        <source>%1 — Enter</source>
        <comment>what is offered — the key</comment>
        <translation>%1 — Enter</translation>
    </message>
</context>
<context>
    <name>views::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas de los ajustes</translation>
    </message>
</context>
<context>
    <name>views::SourceTriage</name>
    <message>
        <source>Grade “%1” %2</source>
        <comment>source, A to F</comment>
        <translation>Fiabilidad de «%1»: %2</translation>
    </message>
    <message>
        <source>Take back the grade of “%1”</source>
        <translation>Anular la fiabilidad de «%1»</translation>
    </message>
    <message>
        <source>Role of “%1”: %2</source>
        <translation>Función de «%1»: %2</translation>
    </message>
    <message>
        <source>Take back the role of “%1”</source>
        <translation>Anular la función de «%1»</translation>
    </message>
    <message>
        <source>Note on “%1”</source>
        <translation>Nota sobre «%1»</translation>
    </message>
    <message>
        <source>“%1” is “%2”</source>
        <comment>one source by two names</comment>
        <translation>«%1» es «%2»</translation>
    </message>
    <message>
        <source>“%1” is a source of its own</source>
        <translation>«%1» es una fuente aparte</translation>
    </message>
    <message>
        <source>Credibility %2 for %1</source>
        <comment>documents, 1 to 6</comment>
        <translation>Credibilidad %2 para %1</translation>
    </message>
    <message>
        <source>Take back the credibility of %1</source>
        <translation>Anular la credibilidad de %1</translation>
    </message>
    <message>
        <source>“%1” copies nobody</source>
        <translation>«%1» no copia a nadie</translation>
    </message>
    <message>
        <source>“%1” copies “%2”</source>
        <comment>one outlet takes over the articles of another</comment>
        <translation>«%1» copia a «%2»</translation>
    </message>
</context>
<context>
    <name>views::SourcesWindow</name>
    <message>
        <source>Sources and speakers</source>
        <translation>Fuentes y declarantes</translation>
    </message>
    <message>
        <source>Names, roles</source>
        <translation>Nombres, funciones</translation>
    </message>
    <message>
        <source>Show only sources with these words</source>
        <translation>Mostrar solo las fuentes con estas palabras</translation>
    </message>
    <message>
        <source>as the documents have it</source>
        <translation>según los documentos</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>otro nombre</translation>
    </message>
    <message>
        <source>This source goes by the other name from now on, everywhere in the case. It can be undone.</source>
        <translation>A partir de ahora, esta fuente lleva el otro nombre en todo el caso. Se puede deshacer.</translation>
    </message>
    <message>
        <source>Other names of the source</source>
        <translation>Otros nombres de la fuente</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Qué destaca</translation>
    </message>
    <message>
        <source>Note on the source</source>
        <translation>Nota sobre la fuente</translation>
    </message>
    <message>
        <source>A note on this source</source>
        <translation>Una nota sobre esta fuente</translation>
    </message>
    <message>
        <source>&amp;Grade:</source>
        <translation>&amp;Fiabilidad:</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation>Fu&amp;nción:</translation>
    </message>
    <message>
        <source>Same a&amp;s:</source>
        <translation>&amp;Igual que:</translation>
    </message>
    <message>
        <source>WHAT STANDS OUT</source>
        <translation>QUÉ DESTACA</translation>
    </message>
    <message>
        <source>NOTE</source>
        <translation>NOTA</translation>
    </message>
    <message>
        <source>No publisher and no speaker is named in this case.</source>
        <translation>En este caso no se nombra ningún editor ni ningún declarante.</translation>
    </message>
    <message>
        <source>Nothing: it was not first, copies nobody, and kept to what it said.</source>
        <translation>Nada: no fue la primera, no copia a nadie y mantuvo lo que dijo.</translation>
    </message>
    <message>
        <source>An outlet that takes over the articles of another is one voice with it where both say the same.</source>
        <translation>Un medio que toma los artículos de otro es una sola voz con él donde ambos dicen lo mismo.</translation>
    </message>
    <message>
        <source>&amp;Merge names</source>
        <translation>&amp;Unir nombres</translation>
    </message>
    <message>
        <source>&amp;Separate</source>
        <translation>&amp;Separar</translation>
    </message>
    <message>
        <source>Sa&amp;ve note</source>
        <translation>&amp;Guardar nota</translation>
    </message>
    <message>
        <source>Takes art&amp;icles from:</source>
        <translation>&amp;Toma artículos de:</translation>
    </message>
    <message>
        <source>nobody (as far as you say)</source>
        <translation>nadie (según usted)</translation>
    </message>
</context>
<context>
    <name>views::StatusLine</name>
    <message>
        <source>U goes to the next document that you have not seen, Shift+U to the next claim nobody has judged.</source>
        <translation>U va al siguiente documento sin ver; Shift+U, a la siguiente afirmación sin revisar.</translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation>Ningún caso abierto</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln documento</numerusform>
            <numerusform>%Ln documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s)</source>
        <translation>
            <numerusform>%Ln incidente</numerusform>
            <numerusform>%Ln incidentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contradiction(s)</source>
        <translation>
            <numerusform>%Ln contradicción</numerusform>
            <numerusform>%Ln contradicciones</numerusform>
        </translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>guardado</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2 seen</source>
        <comment>documents</comment>
        <translation>%1 de %2 vistos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) unchecked</source>
        <translation>
            <numerusform>%Ln afirmación sin revisar</numerusform>
            <numerusform>%Ln afirmaciones sin revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>all claims checked</source>
        <translation>afirmaciones revisadas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contradiction(s) open</source>
        <translation>
            <numerusform>%Ln contradicción abierta</numerusform>
            <numerusform>%Ln contradicciones abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 possible</source>
        <comment>contradictions, how many more may be</comment>
        <translation>%1, %2 posibles</translation>
    </message>
</context>
<context>
    <name>views::TimeDialog</name>
    <message>
        <source>as found</source>
        <translation>lo encontrado</translation>
    </message>
    <message>
        <source>These words are &amp;no time</source>
        <translation>Estas palabras &amp;no indican tiempo</translation>
    </message>
    <message>
        <source>Time in the text</source>
        <translation>Momento en el texto</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words of a time</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>not placed on the axis</source>
        <translation>no situado en el eje</translation>
    </message>
    <message>
        <source>Now: %1, corrected by you.</source>
        <translation>Ahora: %1, corregido a mano.</translation>
    </message>
    <message>
        <source>Now: %1, as it was found.</source>
        <translation>Ahora: %1, tal como se encontró.</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Contado desde</translation>
    </message>
    <message>
        <source>&amp;Means:</source>
        <translation>&amp;Significa:</translation>
    </message>
    <message>
        <source>&amp;Counted from:</source>
        <translation>&amp;Contado desde:</translation>
    </message>
    <message>
        <source>Clock in &amp;zone:</source>
        <translation>Hora en &amp;zona:</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Back to what was found</source>
        <translation>Volver a lo encontrado</translation>
    </message>
    <message>
        <source>The meaning is not understood. Write it as 2023-06-05, 5 June 2023 or 2023-06-05 14:10Z.</source>
        <translation>El significado no se entiende. Escríbalo como 2023-06-05, 5 June 2023 o 2023-06-05 14:10Z.</translation>
    </message>
    <message>
        <source>The day to count from is not understood. Write it as 2023-06-05 or 5 June 2023.</source>
        <translation>El día desde el que contar no se entiende. Escríbalo como 2023-06-05 o 5 June 2023.</translation>
    </message>
    <message>
        <source>The zone is not understood. Write it as UTC, +02:00 or Europe/Paris.</source>
        <translation>La zona no se entiende. Escríbala como UTC, +02:00 o Europe/Paris.</translation>
    </message>
    <message>
        <source>It will stand nowhere on the axis, and nothing will be counted from it.</source>
        <translation>No figurará en ninguna parte del eje y nada se contará desde ello.</translation>
    </message>
    <message>
        <source>Read as %1. What is counted from it moves with it.</source>
        <translation>Se lee como %1. Lo que se cuenta desde ello se mueve con ello.</translation>
    </message>
    <message>
        <source>as found; or 2023-06-05, 5 June 2023 14:10Z</source>
        <translation>como se halló; o 2023-06-05 14:10Z</translation>
    </message>
    <message>
        <source>as found; or a day such as 2023-06-05</source>
        <translation>como se halló; o un día: 2023-06-05</translation>
    </message>
    <message>
        <source>Can be read as:</source>
        <translation>Puede leerse como:</translation>
    </message>
    <message>
        <source>Empty fields stay as they were found. From one time to another: 2023-06-05 to 2023-06-07.</source>
        <translation>Los campos vacíos quedan como se hallaron. De un momento a otro: 2023-06-05 to 2023-06-07.</translation>
    </message>
</context>
<context>
    <name>views::TimeTriage</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Correct the time “%1”</source>
        <translation>Corregir el momento «%1»</translation>
    </message>
    <message>
        <source>Take back the date of %1</source>
        <translation>Anular la fecha de %1</translation>
    </message>
    <message>
        <source>Set the date of %1</source>
        <translation>Fijar la fecha de %1</translation>
    </message>
    <message>
        <source>Set the zone of %1</source>
        <translation>Fijar la zona de %1</translation>
    </message>
</context>
<context>
    <name>views::TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Rueda</translation>
    </message>
    <message>
        <source>&amp;Scrolls; with Ctrl it zooms at the pointer, with Shift it pans</source>
        <translation>&amp;Desplaza; con Ctrl hace zoom en el puntero, con Shift mueve</translation>
    </message>
    <message>
        <source>&amp;Zooms at the pointer; with Ctrl it scrolls, with Shift it pans</source>
        <translation>&amp;Hace zoom en el puntero; con Ctrl desplaza, con Shift mueve</translation>
    </message>
</context>
<context>
    <name>views::TimelinePanel</name>
    <message>
        <source>No case is open</source>
        <translation>Ningún caso abierto</translation>
    </message>
    <message>
        <source>Open a case, or drop a folder of articles on this window.</source>
        <translation>Abra un caso o suelte una carpeta de artículos en esta ventana.</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Aún no hay documentos</translation>
    </message>
    <message>
        <source>Import articles, or drop files and folders on this window: what they say about the cause, and when, appears here.</source>
        <translation>Importe artículos o suelte archivos y carpetas en esta ventana: aquí aparece lo que dicen sobre la causa y cuándo.</translation>
    </message>
    <message>
        <source>Nothing passes the filter</source>
        <translation>Nada pasa el filtro</translation>
    </message>
    <message>
        <source>Remove a chip from the search bar to see more of the case.</source>
        <translation>Quite un filtro de la barra de búsqueda para ver más del caso.</translation>
    </message>
    <message>
        <source>Nothing here has a date</source>
        <translation>Nada aquí tiene fecha</translation>
    </message>
    <message>
        <source>No document says when it was published. Give one a date: double-click it in the row below.</source>
        <translation>Ningún documento dice cuándo se publicó. Dé una fecha a alguno: doble clic en él en la fila de abajo.</translation>
    </message>
    <message>
        <source>No document here is dated, so nobody can tell what was known when.</source>
        <translation>Aquí ningún documento tiene fecha, así que nadie puede decir qué se sabía en cada momento.</translation>
    </message>
    <message>
        <source>Laying out the timeline…</source>
        <translation>Disponiendo la línea de tiempo…</translation>
    </message>
</context>
<context>
    <name>views::TimelineView</name>
    <message numerus="yes">
        <source>%1 · %n event(s)</source>
        <translation>
            <numerusform>%1 · %n evento</numerusform>
            <numerusform>%1 · %n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>The time zone of labels and ticks. Click to change it.</source>
        <translation>La zona horaria de las etiquetas y las divisiones. Clic para cambiarla.</translation>
    </message>
    <message>
        <source>Drag to see the case as it could be known at another moment; double-click for all of it.</source>
        <translation>Arrastre para ver el caso tal como se podía conocer en otro momento; doble clic para verlo entero.</translation>
    </message>
    <message>
        <source>Drag to see the case as it could be known at a moment: what came later fades.</source>
        <translation>Arrastre para ver el caso tal como se podía conocer en un momento: lo posterior se atenúa.</translation>
    </message>
    <message>
        <source>Drag to make the lane higher or lower; double-click for the height that its rows need.</source>
        <translation>Arrastre para hacer el carril más alto o más bajo; un doble clic le da la altura que necesitan sus filas.</translation>
    </message>
    <message>
        <source>Click to choose which lanes are shown.</source>
        <translation>Clic para elegir qué carriles se muestran.</translation>
    </message>
    <message>
        <source>%1. Right-click for more.</source>
        <translation>%1. Clic derecho para más opciones.</translation>
    </message>
    <message>
        <source>Zoom to it</source>
        <translation>Acercar a esto</translation>
    </message>
    <message>
        <source>Show in the reader and the lists</source>
        <translation>Mostrar en el lector y las listas</translation>
    </message>
    <message>
        <source>Compare the two sides</source>
        <translation>Comparar ambas partes</translation>
    </message>
    <message>
        <source>Show what was known then</source>
        <translation>Mostrar lo conocido entonces</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show what is selected</source>
        <translation>Mostrar lo seleccionado</translation>
    </message>
    <message>
        <source>Fold empty stretches</source>
        <translation>Plegar tramos vacíos</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Copiar como imagen</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Guardar como imagen…</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Guardar como imagen</translation>
    </message>
    <message>
        <source>Vector picture (*.svg);;Picture of points (*.png)</source>
        <translation>Imagen vectorial (*.svg);;Imagen de mapa de bits (*.png)</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place.</source>
        <translation>No se pudo escribir %1. Elija otro lugar.</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Hora local</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Causes and sources over time. Arrow keys go from event to event.</source>
        <translation>Causas y fuentes a lo largo del tiempo. Las flechas van de evento en evento.</translation>
    </message>
    <message>
        <source>Drag to choose what is shown; double-click shows where nearly everything is, another one everything.</source>
        <translation>Arrastre para elegir lo que se ve; un doble clic muestra dónde está casi todo, otro muestra todo.</translation>
    </message>
</context>
<context>
    <name>views::TimesPage</name>
    <message>
        <source>Times</source>
        <translation>Fechas y horas</translation>
    </message>
    <message>
        <source>Moments are shown in</source>
        <translation>Los momentos se muestran en</translation>
    </message>
    <message>
        <source>Dates are written</source>
        <translation>Las fechas se escriben</translation>
    </message>
    <message>
        <source>in &amp;words: 5 June 2023, 14:10</source>
        <translation>con &amp;palabras: 5 June 2023, 14:10</translation>
    </message>
    <message>
        <source>in &amp;figures: 2023-06-05 14:10</source>
        <translation>con &amp;cifras: 2023-06-05 14:10</translation>
    </message>
    <message>
        <source>This changes how things are shown, never what is known. Reports are always written in UTC and in words, so that the same case gives the same report.</source>
        <translation>Esto cambia cómo se muestran las cosas, nunca lo que se sabe. Los informes se escriben siempre en UTC y con palabras, para que el mismo caso dé el mismo informe.</translation>
    </message>
</context>
<context>
    <name>views::Tools</name>
    <message>
        <source>History of the case</source>
        <translation>Historial del caso</translation>
    </message>
    <message>
        <source>As it was read from the files</source>
        <translation>Tal como se leyó de los archivos</translation>
    </message>
</context>
<context>
    <name>views::Triage</name>
    <message>
        <source>Reopen contradiction</source>
        <translation>Reabrir contradicción</translation>
    </message>
    <message>
        <source>Postpone contradiction</source>
        <translation>Aplazar contradicción</translation>
    </message>
    <message>
        <source>Accept contradiction</source>
        <translation>Aceptar contradicción</translation>
    </message>
    <message>
        <source>Dismiss contradiction</source>
        <translation>Descartar contradicción</translation>
    </message>
    <message>
        <source>Take back the verdict on “%1”</source>
        <translation>Anular el veredicto sobre «%1»</translation>
    </message>
    <message>
        <source>Confirm claim “%1”</source>
        <translation>Confirmar afirmación «%1»</translation>
    </message>
    <message>
        <source>Reject claim “%1”</source>
        <translation>Rechazar afirmación «%1»</translation>
    </message>
    <message>
        <source>Take back the verdict on %1</source>
        <comment>claims</comment>
        <translation>Anular el veredicto sobre %1</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <comment>claims</comment>
        <translation>Confirmar %1</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <comment>claims</comment>
        <translation>Rechazar %1</translation>
    </message>
    <message>
        <source>Correct claim “%1”</source>
        <translation>Corregir afirmación «%1»</translation>
    </message>
    <message>
        <source>Take back the correction of claim “%1”</source>
        <translation>Anular la corrección de la afirmación «%1»</translation>
    </message>
    <message>
        <source>Correct %1</source>
        <comment>claims</comment>
        <translation>Corregir %1</translation>
    </message>
    <message>
        <source>%1 (%2 of them)</source>
        <comment>what is done with contradictions, how many</comment>
        <translation>%1 (%2 en total)</translation>
    </message>
    <message>
        <source>Remove the note on a contradiction</source>
        <translation>Quitar la nota sobre una contradicción</translation>
    </message>
    <message>
        <source>Note on a contradiction</source>
        <translation>Nota sobre una contradicción</translation>
    </message>
    <message>
        <source>Same incident for “%1”</source>
        <translation>Mismo incidente para «%1»</translation>
    </message>
    <message>
        <source>Merge incident “%1” with another</source>
        <translation>Fusionar el incidente «%1» con otro</translation>
    </message>
    <message numerus="yes">
        <source>Move %n documents to another incident</source>
        <translation>
            <numerusform>Mover %n documento a otro incidente</numerusform>
            <numerusform>Mover %n documentos a otro incidente</numerusform>
        </translation>
    </message>
    <message>
        <source>Move “%1” to another incident</source>
        <translation>Mover «%1» a otro incidente</translation>
    </message>
    <message>
        <source>Another incident for “%1”</source>
        <translation>Otro incidente para «%1»</translation>
    </message>
    <message>
        <source>Correct document “%1”</source>
        <translation>Corregir documento «%1»</translation>
    </message>
    <message>
        <source>Set aside “%1”</source>
        <translation>Apartar «%1»</translation>
    </message>
    <message>
        <source>Set aside %1</source>
        <comment>documents</comment>
        <translation>Apartar %1</translation>
    </message>
    <message>
        <source>Bring back “%1”</source>
        <translation>Recuperar «%1»</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <comment>documents</comment>
        <translation>Recuperar %1</translation>
    </message>
    <message>
        <source>Take back the correction of “%1”</source>
        <translation>Anular la corrección de «%1»</translation>
    </message>
</context>
<context>
    <name>views::UndatedTray</name>
    <message>
        <source>Undated</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Documents without a date. Enter sets a date.</source>
        <translation>Documentos sin fecha. Enter fija una fecha.</translation>
    </message>
    <message>
        <source>Nothing in the file says when it was published.</source>
        <translation>Nada en el archivo dice cuándo se publicó.</translation>
    </message>
    <message>
        <source>Takes part in a contradiction.</source>
        <translation>Interviene en una contradicción.</translation>
    </message>
    <message>
        <source>Double-click to set a date, or drag it onto the axis.</source>
        <translation>Doble clic para fijar una fecha, o arrástrelo al eje.</translation>
    </message>
    <message>
        <source>Set a date…</source>
        <translation>Fijar fecha…</translation>
    </message>
    <message>
        <source>The rest: search for is:undated</source>
        <translation>El resto: buscar is:undated</translation>
    </message>
</context>
<context>
    <name>views::VersionsWindow</name>
    <message>
        <source>+ Appeared</source>
        <translation>+ Apareció</translation>
    </message>
    <message>
        <source>− Vanished</source>
        <translation>− Desapareció</translation>
    </message>
    <message>
        <source>↓ Softened</source>
        <translation>↓ Suavizada</translation>
    </message>
    <message>
        <source>↑ Hardened</source>
        <translation>↑ Endurecida</translation>
    </message>
    <message>
        <source>⇄ Reversed</source>
        <translation>⇄ Invertida</translation>
    </message>
    <message>
        <source>modified %1</source>
        <translation>modificado %1</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>publicado %1</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>, imported %1</source>
        <translation>, importado %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>version, why it is one</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Only around &amp;changes</source>
        <translation>Solo en torno a los &amp;cambios</translation>
    </message>
    <message>
        <source>Versions of a document</source>
        <translation>Versiones de un documento</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Versión anterior</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>Versión posterior</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;A</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <source>before:</source>
        <translation>antes:</translation>
    </message>
    <message>
        <source>after:</source>
        <translation>después:</translation>
    </message>
    <message>
        <source>No claim about a cause appeared, vanished or changed.</source>
        <translation>Ninguna afirmación sobre una causa apareció, desapareció o cambió.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>The text is the same.</source>
        <translation>El texto es el mismo.</translation>
    </message>
    <message>
        <source>Struck: taken out. Underlined: added.</source>
        <translation>Tachado: eliminado. Subrayado: añadido.</translation>
    </message>
</context>
<context>
    <name>views::Watching</name>
    <message>
        <source>Watch a folder</source>
        <translation>Vigilar una carpeta</translation>
    </message>
    <message>
        <source>Watching “%1”: what appears in it comes in by itself.</source>
        <translation>Vigilando «%1»: lo que aparece en ella se importa por sí solo.</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Dejar de vigilar</translation>
    </message>
    <message>
        <source>The watched folder “%1” is missing or cannot be read; it is looked for again every half minute.</source>
        <translation>La carpeta vigilada «%1» falta o no se puede leer; se vuelve a buscar cada medio minuto.</translation>
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
        <translation>Quién dice qué sobre la causa de una interrupción, cuándo, y dónde se contradicen los informes, con las palabras que hay detrás de cada marca.</translation>
    </message>
    <message>
        <source>Drop articles, folders or a case file anywhere on this window</source>
        <translation>Suelte artículos, carpetas o un archivo de caso en cualquier parte de esta ventana</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importar archivos…</translation>
    </message>
    <message>
        <source>saved pages, e-mail, feeds, PDF, office documents, archives, text</source>
        <translation>páginas guardadas, correo, canales RSS, PDF, documentos de oficina, archivos comprimidos, texto</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Importar una carpeta…</translation>
    </message>
    <message>
        <source>with all folders inside it</source>
        <translation>con todas las carpetas que contiene</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation>Nuevo caso…</translation>
    </message>
    <message>
        <source>one file that holds an investigation</source>
        <translation>un archivo que contiene una investigación</translation>
    </message>
    <message>
        <source>Open a case…</source>
        <translation>Abrir un caso…</translation>
    </message>
    <message>
        <source>a *.faultline file</source>
        <translation>un archivo *.faultline</translation>
    </message>
    <message>
        <source>Look at the sample case</source>
        <translation>Ver el caso de ejemplo</translation>
    </message>
    <message>
        <source>an invented outage and the articles that disagree about it</source>
        <translation>una interrupción inventada y los artículos que discrepan sobre ella</translation>
    </message>
    <message>
        <source>RECENT CASES</source>
        <translation>CASOS RECIENTES</translation>
    </message>
    <message>
        <source>Open the case %1</source>
        <translation>Abrir el caso %1</translation>
    </message>
</context>
<context>
    <name>views::WholeCase</name>
    <message>
        <source>Merge another case into this one</source>
        <translation>Combinar otro caso con este</translation>
    </message>
    <message>
        <source>Faultline cases (*.faultline)</source>
        <translation>Casos de Faultline (*.faultline)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 and %n correction(s) came in</source>
        <comment>a case, documents</comment>
        <translation>
            <numerusform>%1: entraron %2 y %n corrección</numerusform>
            <numerusform>%1: entraron %2 y %n correcciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Decide conflicts with %1</source>
        <comment>a case</comment>
        <translation>Decidir conflictos con %1</translation>
    </message>
    <message>
        <source>Analysed again: nothing has changed</source>
        <translation>Analizado de nuevo: nada ha cambiado</translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s)</source>
        <translation>
            <numerusform>%n contradicción</numerusform>
            <numerusform>%n contradicciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Analysed again: %1 and %2 are other than before</source>
        <comment>claims, contradictions</comment>
        <translation>Analizado de nuevo: %1 y %2 difieren de antes</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Mostrar qué cambió</translation>
    </message>
    <message>
        <source>%1: nothing came in that is not here already</source>
        <comment>a case</comment>
        <translation>%1: no entró nada que no estuviera ya aquí</translation>
    </message>
    <message>
        <source>%1; the case without it stays as %2</source>
        <comment>what came in, a file</comment>
        <translation>%1; el caso sin ello queda como %2</translation>
    </message>
</context>
<context>
    <name>views::WordsPage</name>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>No se puede quitar %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>&amp;Save words</source>
        <translation>&amp;Guardar palabras</translation>
    </message>
    <message>
        <source>Your own cue words, services, operators and names, added to the built-in ones: a list in [brackets], then one entry a line. They count from the next start of the program, for documents that are read then.</source>
        <translation>Sus palabras clave, servicios, operadores y nombres, añadidos a los incorporados: una lista entre [corchetes] y después una entrada por línea. Cuentan desde el próximo inicio del programa, para los documentos que se lean entonces.</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Palabras propias</translation>
    </message>
    <message>
        <source>Every line can be used.</source>
        <translation>Todas las líneas se pueden usar.</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation>Guardado en %1.</translation>
    </message>
    <message>
        <source>%1

Close without saving the words?</source>
        <translation>%1

¿Cerrar sin guardar las palabras?</translation>
    </message>
</context>
<context>
    <name>views::ZoneBox</name>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>UTC, an offset such as +02:00, or a place such as Europe/Paris; type part of a name to find it.</source>
        <translation>UTC, una diferencia como +02:00 o un lugar como Europe/Paris; escriba parte de un nombre para encontrarlo.</translation>
    </message>
</context>
<context>
    <name>views::ZoneDialog</name>
    <message>
        <source>not known</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>Time zone of documents</source>
        <translation>Zona horaria de los documentos</translation>
    </message>
    <message>
        <source>For clock times whose zone neither their words nor their document state. Stated zones stay.</source>
        <translation>Para las horas cuya zona no indican ni sus palabras ni su documento. Las zonas indicadas se conservan.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
    <message>
        <source>&amp;Zone:</source>
        <translation>&amp;Zona:</translation>
    </message>
    <message>
        <source>Set zone</source>
        <translation>Fijar zona</translation>
    </message>
    <message>
        <source>Not understood. Write it as UTC, +02:00 or Europe/Paris.</source>
        <translation>No se entiende. Escríbala como UTC, +02:00 o Europe/Paris.</translation>
    </message>
    <message>
        <source>That is how they stand now.</source>
        <translation>Así están ahora.</translation>
    </message>
    <message>
        <source>Looking what would change…</source>
        <translation>Examinando qué cambiaría…</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>event, source</comment>
        <translation>«%1» (%2)</translation>
    </message>
    <message>
        <source>Nothing would move: every clock time states its zone, or there is none.</source>
        <translation>Nada se desplazaría: todas las horas indican su zona, o no hay ninguna.</translation>
    </message>
    <message>
        <source>%1 would move; %2 changes of order; contradictions: %3 would go, %4 would come.</source>
        <translation>Desplazamiento de %1; cambios de orden: %2; contradicciones que desaparecen: %3, que aparecen: %4.</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 evento</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 against %3</source>
        <comment>kind, claim, claim</comment>
        <translation>%1: %2 frente a %3</translation>
    </message>
    <message>
        <source>− Contradiction goes: %1</source>
        <translation>− Desaparece una contradicción: %1</translation>
    </message>
    <message>
        <source>+ Contradiction comes: %1</source>
        <translation>+ Aparece una contradicción: %1</translation>
    </message>
    <message>
        <source>⇅ %1: now %2 %3, then %4</source>
        <translation>⇅ %1 respecto a %3: ahora %2, luego %4</translation>
    </message>
    <message>
        <source>… and more changes of order</source>
        <translation>… y más cambios de orden</translation>
    </message>
    <message>
        <source>→ %1: %2, then %3</source>
        <translation>→ %1: %2, luego %3</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… y %1 más</translation>
    </message>
</context>
</TS>
