// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/shape.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <algorithm>

namespace linxuan {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Report)
};
} // namespace

namespace {

void forEachGridText(const Document &document, const std::function<void(const QString &)> &take)
{
    for (const DocumentGridRow &row : document.grid) {
        for (const DocumentCell &cell : row.cells) {
            take(cell.text);
            take(cell.foot);
        }
    }
    for (const DocumentChart &chart : document.charts) {
        take(chart.title);
        for (const DocumentBar &bar : chart.bars) {
            take(bar.label);
            take(bar.text);
        }
    }
}

void forEachCardText(const Document &document, const std::function<void(const QString &)> &take)
{
    if (!document.card)
        return;
    for (const CardText &text : document.card->texts)
        take(text.text);
}

} // namespace

Result<void> checkShape(const Document &document)
{
    for (const DocumentGroup &group : document.groups) {
        for (const QStringList &row : group.rows) {
            if (size_t(row.size()) > document.columns.size())
                return Error{ErrorCode::Invalid,
                             Text::tr("A row of \"%1\" has %2 cells for %3 columns.")
                                 .arg(group.heading)
                                 .arg(row.size())
                                 .arg(document.columns.size()),
                             row.join(u'|')};
        }
    }
    return {};
}

void forEachText(const Document &document, const std::function<void(const QString &)> &take)
{
    for (const QStringList &texts : {document.subtitle, document.paragraphs, document.notes,
                                     document.signatures, document.imprint})
        std::for_each(texts.begin(), texts.end(), take);
    if (document.code)
        std::for_each(document.code->lines.begin(), document.code->lines.end(), take);
    for (const QString &text :
         {document.mark, document.salutation, document.pages, document.trail, document.emptyText})
        take(text);
    forEachGridText(document, take);
    forEachCardText(document, take);
    for (const DocumentColumn &column : document.columns)
        take(column.title);
    for (const DocumentGroup &group : document.groups) {
        take(group.heading);
        for (const QStringList &row : group.rows)
            std::for_each(row.begin(), row.end(), take);
        std::for_each(group.sums.begin(), group.sums.end(), take);
    }
    std::for_each(document.sums.begin(), document.sums.end(), take);
}

Result<void> saveWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Error{ErrorCode::Storage,
                 Text::tr("%1 could not be written: %2. Choose another folder or free some space.")
                     .arg(path, file.errorString()),
                 {}};
}

} // namespace linxuan
