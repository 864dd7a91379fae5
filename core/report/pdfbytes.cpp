// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/pdfbytes.h"

#include "core/base/digest.h"

#include <QMap>

#include <algorithm>

namespace linxuan {

namespace {

using Objects = QMap<int, QByteArray>; // what stands between "n 0 obj\n" and the next object

constexpr qsizetype entryLength = 20; // of one line of the cross-reference table

// The object's body with each reference replaced by what `map` says; strings and streams are left
// as they are.
template<typename Map>
QByteArray mapReferences(QByteArrayView body, Map map)
{
    QByteArray out;
    out.reserve(body.size() + 16);
    for (qsizetype i = 0; i < body.size();) {
        qsizetype end = i + 1;
        const char c = body[i];
        if (c == '(') {
            for (; end < body.size() && body[end] != ')'; ++end)
                end += body[end] == '\\' ? 1 : 0;
            ++end;
        } else if (c == 's' && body.sliced(i).startsWith("stream\n")) {
            end = body.size();
        } else if (c >= '0' && c <= '9') {
            while (end < body.size() && body[end] >= '0' && body[end] <= '9')
                ++end;
            if (body.sliced(end).startsWith(" 0 R")) {
                out += QByteArray::number(map(body.sliced(i, end - i).toInt()));
                i = end;
                continue;
            }
        }
        end = std::min(end, body.size());
        out += body.sliced(i, end - i);
        i = end;
    }
    return out;
}

std::optional<QList<qsizetype>> readOffsets(const QByteArray &file)
{
    const qsizetype start = file.lastIndexOf("startxref\n");
    const qsizetype table =
        start < 0 ? -1 : file.sliced(start + 10).trimmed().split('\n')[0].trimmed().toLongLong();
    if (table < 0 || table >= file.size()
        || !QByteArrayView(file).sliced(table).startsWith("xref\n0 "))
        return std::nullopt;
    const qsizetype line = file.indexOf('\n', table + 5);
    const qsizetype count = file.sliced(table + 7, line - table - 7).toLongLong();
    if (count < 1 || line + 1 + count * entryLength > file.size())
        return std::nullopt;
    QList<qsizetype> offsets{table};
    for (qsizetype i = 1; i < count; ++i)
        offsets.append(file.sliced(line + 1 + i * entryLength, 10).toLongLong());
    return offsets;
}

std::optional<Objects> readObjects(const QByteArray &file)
{
    const auto offsets = readOffsets(file);
    if (!offsets)
        return std::nullopt;
    auto bounds = *offsets;
    std::sort(bounds.begin(), bounds.end());
    Objects objects;
    for (int number = 1; number < offsets->size(); ++number) {
        const qsizetype start = offsets->at(number);
        const QByteArray head = QByteArray::number(number) + " 0 obj\n";
        if (start == 0)
            continue;
        if (start > bounds.last() || !QByteArrayView(file).sliced(start).startsWith(head))
            return std::nullopt;
        const qsizetype end = *std::upper_bound(bounds.begin(), bounds.end() - 1, start);
        objects[number] = file.sliced(start + head.size(), end - start - head.size());
    }
    return objects;
}

QByteArray utf16Hex(char32_t character)
{
    QByteArray hex;
    for (const QChar unit : QString::fromUcs4(&character, 1))
        hex += QByteArray::number(unit.unicode(), 16).toUpper().rightJustified(4, '0');
    return '<' + hex + '>';
}

// Glyph 0 of an embedded font is the one for missing characters; the text's glyphs follow.
QByteArray textMap(const FontText &text)
{
    constexpr size_t most = 100; // lines in one block, by the CMap specification
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    for (size_t from = 0; from < text.size(); from += most) {
        const size_t to = std::min(from + most, text.size());
        map += QByteArray::number(qsizetype(to - from)) + " beginbfchar\n";
        for (size_t i = from; i < to; ++i)
            map += utf16Hex(char32_t(i + 1)) + ' ' + utf16Hex(text[i]) + '\n';
        map += "endbfchar\n";
    }
    map += "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
    return "<< /Length " + QByteArray::number(map.size()) + " >>\nstream\n" + map
        + "\nendstream\nendobj\n";
}

int referenceAfter(const QByteArray &body, QByteArrayView key)
{
    const qsizetype at = body.indexOf(key);
    const qsizetype from = at + key.size();
    const qsizetype end = at < 0 ? -1 : body.indexOf(' ', from);
    return end < 0 ? 0 : body.sliced(from, end - from).toInt();
}

// Fonts get their numbers at first use, so their order is that of the texts.
bool replaceTextMaps(Objects &objects, const std::vector<FontText> &texts)
{
    QList<int> maps;
    for (const QByteArray &body : std::as_const(objects)) {
        if (body.startsWith("<< /Type /Font\n/Subtype /Type0"))
            maps.append(referenceAfter(body, "/ToUnicode "));
    }
    if (size_t(maps.size()) != texts.size())
        return false;
    for (qsizetype i = 0; i < maps.size(); ++i) {
        if (!objects.contains(maps[i]))
            return false;
        objects[maps[i]] = textMap(texts[size_t(i)]);
    }
    return true;
}

void cut(QByteArray &body, QByteArrayView from, QByteArrayView to)
{
    const qsizetype start = body.indexOf(from);
    const qsizetype end = start < 0 ? -1 : body.indexOf(to, start);
    if (end >= 0)
        body.remove(start, end + to.size() - start);
}

// Puts objects in the order they are reached from a first one.
class Order
{
public:
    explicit Order(const Objects &objects)
        : m_objects(objects)
    { }

    void reach(int first)
    {
        QList<int> waiting{first};
        while (!waiting.isEmpty()) {
            const int number = waiting.takeLast();
            if (m_place.contains(number) || !m_objects.contains(number))
                continue;
            m_sequence.append(number);
            m_place[number] = int(m_sequence.size());
            QList<int> next;
            mapReferences(m_objects[number], [&](int to) {
                next.prepend(to);
                return to;
            });
            waiting += next;
        }
    }

    const QList<int> &sequence() const { return m_sequence; }
    int place(int number) const { return m_place.value(number, 0); }

private:
    const Objects &m_objects;
    QList<int> m_sequence;
    QMap<int, int> m_place;
};

// A subset's tag has six letters, which Qt makes from the number the object had.
void retag(QByteArray &body, int number)
{
    constexpr QByteArrayView key = "/FontName /";
    const qsizetype at = body.indexOf(key);
    if (!body.startsWith("<< /Type /FontDescriptor") || at < 0
        || body.sliced(at + key.size()).indexOf('+') != 6)
        return;
    QByteArray tag;
    for (int i = 0; i < 6; ++i, number /= 26)
        tag += char('A' + number % 26);
    body.replace(at + key.size(), 6, tag);
}

// `length` is about that of the file, so that it grows in place.
QByteArray write(const Objects &objects, const Order &order, int root, int info, qsizetype length)
{
    QByteArray file = "%PDF-1.4\n%\xC3\xA2\xC3\xA3\n";
    file.reserve(length);
    QByteArray table = "0000000000 65535 f \n";
    const auto place = [&](int number) { return order.place(number); };
    for (const int number : order.sequence()) {
        table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        QByteArray body = mapReferences(objects[number], place);
        retag(body, place(number));
        file += QByteArray::number(place(number)) + " 0 obj\n" + body;
    }
    const QByteArray id = '<' + sha256(file).left(16).toHex() + '>';
    const QByteArray size = QByteArray::number(order.sequence().size() + 1);
    const QByteArray start = QByteArray::number(file.size());
    file += "xref\n0 " + size + '\n' + table + "trailer\n<<\n/Size " + size + "\n/Info "
        + QByteArray::number(place(info)) + " 0 R\n/Root " + QByteArray::number(place(root))
        + " 0 R\n/ID [" + id + ' ' + id + "]\n>>\nstartxref\n" + start + "\n%%EOF\n";
    return file;
}

} // namespace

std::optional<QByteArray> settlePdf(const QByteArray &written, const std::vector<FontText> &texts)
{
    auto objects = readObjects(written);
    if (!objects || !replaceTextMaps(*objects, texts))
        return std::nullopt;
    const QByteArray trailer = written.sliced(written.lastIndexOf("trailer\n"));
    const int root = referenceAfter(trailer, "/Root ");
    const int info = referenceAfter(trailer, "/Info ");
    if (!objects->contains(root) || !objects->contains(info))
        return std::nullopt;
    cut((*objects)[info], "/CreationDate (D:", ")\n");
    (*objects)[root].replace("/Type /Catalog\n",
                             "/Type /Catalog\n/Lang (zh-CN)\n"
                             "/ViewerPreferences << /DisplayDocTitle true >>\n");
    Order order(*objects);
    order.reach(root);
    order.reach(info);
    return write(*objects, order, root, info, written.size() + written.size() / 8);
}

} // namespace linxuan
