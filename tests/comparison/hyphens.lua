-- Asks LuaTeX where it divides words with the pattern files of this repository; the words stand in HyphenatorTests.
-- From the repository's root:  luatex '\\directlua{dofile("tests/comparison/hyphens.lua")}\\end'
local dir="src/LetterPdf.Typesetting/Hyphenation/"
local langs={ {"hyph-en-gb.tex",2,3,{"organisations","accountability","international","responsibility","programme"}},
{"hyph-es.tex",2,2,{"organizaciones","responsabilidad","internacional","derechos","víctimas"}},
{"hyph-fr.tex",2,2,{"organisations","responsabilité","internationale","gouvernement","éléments"}},
{"hyph-de-1996.tex",2,2,{"menschenrechtsorganisationen","gerichtshof","verantwortlichkeit","straßen","völkerrecht"}},
{"hyph-it.tex",2,2,{"organizzazioni","responsabilità","internazionale","giustizia","vittime"}},
{"hyph-pt.tex",2,3,{"organizações","responsabilidade","internacional","vítimas","justiça"}},
{"hyph-nl.tex",2,2,{"mensenrechtenorganisaties","verantwoordelijkheid","internationaal","slachtoffers","gerechtigheid"}} }
for _,d in ipairs(langs) do
  local f=io.open(dir..d[1]); local s=f:read("a"); f:close()
  s=s:gsub("%%[^\n]*","")
  local l=lang.new(); lang.patterns(l, s:match("\\patterns%s*(%b{})"):sub(2,-2))
  local hy=s:match("\\hyphenation%s*(%b{})"); if hy then lang.hyphenation(l,hy:sub(2,-2)) end
  lang.hyphenationmin(l,5)
  for _,w in ipairs(d[4]) do
    for _,c in utf8.codes(w) do if tex.getlccode(c)==0 then tex.setlccode(c,c) end end
    for _,c in utf8.codes(w) do lang.sethjcode(l,c,c) end
    local head,tail
    for _,c in utf8.codes(w) do local g=node.new("glyph"); g.char=c; g.font=font.current(); g.lang=lang.id(l); g.left=d[2]; g.right=d[3]; g.uchyph=1; g.subtype=1
      if head then tail.next=g; g.prev=tail else head=g end; tail=g end
    local gl1=node.new("glue"); local gl2=node.new("glue"); gl1.next=head; head.prev=gl1; tail.next=gl2; gl2.prev=tail
    lang.hyphenate(gl1,gl2)
    local out={}; local n=gl1.next
    while n and n~=gl2 do if n.id==node.id("glyph") then out[#out+1]=utf8.char(n.char) elseif n.id==node.id("disc") then out[#out+1]="-" end n=n.next end
    print(d[1]..": "..table.concat(out))
  end
end
