"""
Makes the letters that come first where a tablet has no Chinese font: those of the front page in one file, the others of the
interface and of the ledger that comes along in a few more, each in all weights from 400 to 700. Whatever else somebody writes
is in the slices beside them.

  npm pack @expo-google-fonts/noto-sans-sc@0.4.3 && tar xf *.tgz
  pip install fonttools brotli
  BOARD=http://localhost:8080 npm run font -- package     # a board with the demonstration
"""
import collections, glob, json, os, subprocess, sys, urllib.request

from fontTools import subset, varLib
from fontTools.designspaceLib import AxisDescriptor, DesignSpaceDocument, SourceDescriptor
from fontTools.ttLib import TTFont

MOST = 240
MASTERS = {400: '400Regular/NotoSansSC_400Regular.ttf', 700: '700Bold/NotoSansSC_700Bold.ttf'}
FRONT = ['i18n/zh.js', 'i18n/front-zh.js', 'i18n/time-zh.js', 'i18n/live-zh.js', 'charts/types.js']
ALL = ['i18n/*zh.js', 'charts/*.js', 'components/*.js', '../backend/src/main/resources/**/*.yaml', '../backend/src/main/resources/**/*_zh.properties']

root = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..')


def text(patterns):
    names = [name for pattern in patterns for name in glob.glob(os.path.join(root, pattern), recursive=True)]
    return ''.join(open(name, encoding='utf-8').read() for name in sorted(names))


def shown(board):
    """What the front page is told towards the end of each month."""
    asking = "import('./api/documents/board.js').then((all) => console.log(all.boardDocument(null)))"
    document = subprocess.run(['node', '-e', asking], cwd=root, capture_output=True, check=True, encoding='utf-8').stdout
    said = ''
    for month in range(1, 13):
        body = json.dumps({'query': document, 'variables': {'asOf': f'2015-{month:02}-28', 'knownAt': None}}).encode()
        request = urllib.request.Request(board + '/graphql', body, {'Content-Type': 'application/json', 'Accept-Language': 'zh'})
        said += json.loads(urllib.request.urlopen(request).read().decode())['data'].__repr__()
    return said


def letters(of):
    return [sign for sign, _ in collections.Counter(of).most_common() if ord(sign) >= 32]


def cut(path, signs):
    options = subset.Options(hinting=False, layout_features=['kern', 'tnum', 'ccmp', 'locl'], glyph_names=False, notdef_outline=True)
    options.drop_tables += ['vmtx', 'vhea', 'VORG', 'BASE']
    font = TTFont(path)
    subsetter = subset.Subsetter(options)
    subsetter.populate(text=''.join(signs))
    subsetter.subset(font)
    return font


def write(folder, name, signs):
    space = DesignSpaceDocument()
    space.addAxis(AxisDescriptor(tag='wght', name='Weight', minimum=400, default=400, maximum=700))
    for weight, path in MASTERS.items():
        space.addSource(SourceDescriptor(font=cut(os.path.join(folder, path), signs), name=str(weight), location={'Weight': weight}))
    font, _, _ = varLib.build(space)
    font.flavor = 'woff2'
    font.save(os.path.join(root, 'fonts', name))
    had = sorted(font.getBestCmap())
    print(name, os.path.getsize(os.path.join(root, 'fonts', name)), len(had))
    return (f"@font-face {{\n  font-family: 'Noto Sans SC Variable';\n  font-style: normal;\n  font-display: swap;\n  font-weight: 100 900;\n"
            f"  src: url(./{name}) format('woff2-variations');\n  unicode-range: {','.join(ranges(had))};\n}}\n")


def ranges(codes):
    runs = []
    for code in codes:
        if runs and code == runs[-1][1] + 1:
            runs[-1][1] = code
        else:
            runs.append([code, code])
    return [f'U+{a:x}' if a == b else f'U+{a:x}-{b:x}' for a, b in runs]


front = sorted(set(letters(text(FRONT) + shown(os.environ.get('BOARD', 'http://localhost:8080'))))
               | {chr(code) for code in range(32, 127)})
rest = [sign for sign in letters(text(ALL)) if sign not in front and ord(sign) > 126]
parts = [front] + [sorted(rest[at:at + MOST]) for at in range(0, len(rest), MOST)]
with open(os.path.join(root, 'fonts/ours.css'), 'w', encoding='utf-8') as sheet:
    sheet.write('/* Made by test/font.py. Of two faces that have a letter the later one is used: so ours come first. */\n@import url("noto-sans-sc.css");\n')
    for at, signs in enumerate(parts):
        sheet.write(write(sys.argv[1], f'ours-{at}.woff2', signs))
