// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/documentdigest.h"

#include "core/base/digest.h"

namespace linxuan {

namespace {

void add(Digest &digest, const QStringList &texts)
{
    digest.field(qint64(texts.size()));
    for (const QString &text : texts)
        digest.field(QStringView(text));
}

void addTable(Digest &digest, const Document &document)
{
    QStringList titles;
    for (const DocumentColumn &column : document.columns)
        titles += column.title;
    add(digest, titles);
    digest.field(qint64(document.groups.size()));
    for (const DocumentGroup &group : document.groups) {
        digest.field(QStringView(group.heading));
        digest.field(qint64(group.rows.size()));
        for (const QStringList &row : group.rows)
            add(digest, row);
        add(digest, group.sums);
    }
    add(digest, document.sums);
}

void addGrid(Digest &digest, const Document &document)
{
    digest.field(qint64(document.grid.size()));
    for (const DocumentGridRow &row : document.grid) {
        QStringList texts;
        for (const DocumentCell &cell : row.cells)
            texts += {cell.text, cell.foot};
        add(digest, texts);
    }
}

void addCard(Digest &digest, const Document &document)
{
    QStringList texts;
    if (document.card) {
        for (const CardText &text : document.card->texts)
            texts += text.text;
        if (document.card->qr)
            texts += document.card->qr->text;
    }
    add(digest, texts);
}

} // namespace

// Charts say what the table says.
QByteArray documentDigest(const Document &document)
{
    Digest digest;
    add(digest,
        {document.title, document.mark, document.salutation, document.trail, document.emptyText});
    add(digest, document.code ? document.code->lines : QStringList());
    for (const QStringList &texts : {document.subtitle, document.paragraphs, document.notes,
                                     document.signatures, document.imprint})
        add(digest, texts);
    addGrid(digest, document);
    addTable(digest, document);
    addCard(digest, document);
    return digest.finish();
}

} // namespace linxuan
