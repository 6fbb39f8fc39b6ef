// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/aboutdialog.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace views {

void showAbout(QWidget& window) {
    const auto tr = [](const char* text) { return QCoreApplication::translate("About", text); };
    auto* box = new QMessageBox(&window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr(QT_TRANSLATE_NOOP("About", "About Faultline")));
    box->setIconPixmap(QIcon(QStringLiteral(":/icons/faultline.svg")).pixmap(64));
    box->setText(tr(QT_TRANSLATE_NOOP("About", "Faultline %1")).arg(QLatin1String(FAULTLINE_VERSION)));
    box->setInformativeText(tr(QT_TRANSLATE_NOOP(
        "About", "Shows who says what about the cause of an outage and when, and where the "
                 "reports contradict each other. It works offline, keeps a case in one file, and "
                 "says that sources disagree, never who is right.\n\nFree software under the GNU "
                 "General Public License, version 3 or later.")));
    box->open();
}

} // namespace views
