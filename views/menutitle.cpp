// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/menutitle.h"

#include "views/commandtable.h"

#include <QMenu>

namespace views {

QAction* addMenuTitle(QMenu& menu, const QString& text) {
    if (!menu.isEmpty())
        menu.addSeparator();
    QAction* title = menu.addAction(CommandTable::literal(text));
    QFont bold = menu.font();
    bold.setBold(true);
    title->setFont(bold);
    title->setEnabled(false);
    return title;
}

} // namespace views
