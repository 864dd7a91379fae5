// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/paperfile.h"

#include "tests/support/catch.h"

#include <QFile>

namespace linxuan::samples {

namespace {

constexpr int kFirstPage = 5; // object; each page is followed by what stands on it

QByteArray number(qsizetype value)
{
    return QByteArray::number(value);
}

QByteArray reference(qsizetype object)
{
    return number(object) + " 0 R";
}

QByteArray pageReference(int page)
{
    return reference(kFirstPage + 2 * (page - 1));
}

QByteArray file(const std::vector<QByteArray> &objects)
{
    QByteArray out("%PDF-1.5\n");
    QByteArray table =
        "xref\n0 " + number(qsizetype(objects.size()) + 1) + "\n0000000000 65535 f \n";
    for (size_t i = 0; i < objects.size(); ++i) {
        table += number(out.size()).rightJustified(10, '0') + " 00000 n \n";
        out += number(qsizetype(i) + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    return out + table + "trailer << /Size " + number(qsizetype(objects.size()) + 1)
        + " /Root 1 0 R >>\nstartxref\n" + number(out.size()) + "\n%%EOF\n";
}

} // namespace

PaperFile::PaperFile(int pages)
    : m_lines(size_t(pages))
{
    for (int page = 1; page <= pages; ++page)
        add(page, "Page " + number(page) + " of the paper");
}

void PaperFile::add(int page, const QByteArray &line)
{
    m_lines.at(size_t(page - 1)).push_back(line);
}

void PaperFile::addOutline(const QByteArray &title, int page)
{
    m_outline.emplace_back(title, page);
}

void PaperFile::breakPage(int page)
{
    m_broken.insert(page);
}

QByteArray PaperFile::content(int page) const
{
    QByteArray stream =
        "BT /F1 18 Tf 24 TL " + number(int(kTextLeft)) + ' ' + number(int(kTextBase)) + " Td";
    for (const QByteArray &line : m_lines[size_t(page - 1)])
        stream += " (" + line + ") Tj T*";
    stream += " ET";
    return "<< /Length " + number(stream.size()) + " >>\nstream\n" + stream + "\nendstream";
}

QString PaperFile::write(const QString &path) const
{
    const int pages = int(m_lines.size());
    QByteArray kids;
    for (int page = 1; page <= pages; ++page)
        kids += pageReference(page) + ' ';
    std::vector<QByteArray> objects{"<< /Type /Catalog /Pages 2 0 R /Outlines 4 0 R >>",
                                    "<< /Type /Pages /Count " + number(pages) + " /Kids [" + kids
                                        + "] >>",
                                    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"};
    const qsizetype titles = kFirstPage + 2 * pages;
    const qsizetype last = titles + qsizetype(m_outline.size()) - 1;
    objects.push_back(m_outline.empty() ? QByteArray("<< /Type /Outlines /Count 0 >>")
                                        : "<< /Type /Outlines /First " + reference(titles)
                              + " /Last " + reference(last) + " >>");
    for (int page = 1; page <= pages; ++page) {
        const QByteArray whole = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents "
            + reference(kFirstPage + 2 * page - 1) + " /Resources << /Font << /F1 3 0 R >> >> >>";
        objects.push_back(m_broken.contains(page) ? QByteArray("(no page)") : whole);
        objects.push_back(content(page));
    }
    for (size_t i = 0; i < m_outline.size(); ++i) {
        QByteArray item = "<< /Title (" + m_outline[i].first + ") /Parent 4 0 R /Dest ["
            + pageReference(m_outline[i].second) + " /Fit]";
        if (i + 1 < m_outline.size())
            item += " /Next " + reference(titles + qsizetype(i) + 1);
        objects.push_back(item + " >>");
    }
    QFile out(path);
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write(file(objects));
    return path;
}

} // namespace linxuan::samples
